import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '../../src/server/database/embeddedPostgres';
import { runSql, templateName, withDatabase } from './database';
import { testEnvironment } from './environment';

/**
 * One throwaway PostgreSQL for the whole run (or the server of TEST_DATABASE_URL) with the seeded template.
 * Test files learn of it through TEST_CLUSTER_URL, TEST_RUN and TEST_TEMPLATE_DATA_DIR.
 */
export async function startCluster(): Promise<{ stop: () => Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bag-hkv-test-'));
  // PostgreSQL refuses to run as root; the account it falls back to has to reach its data.
  chmodSync(folder, 0o755);
  const outside = process.env.TEST_DATABASE_URL;
  const server = outside ? undefined : await startThrowaway(path.join(folder, 'postgres'));
  const clusterUrl = server?.url ?? String(outside);
  const run = `test_${randomBytes(4).toString('hex')}`;
  const stop = async () => {
    await dropDatabases(clusterUrl, run);
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const dataDir = path.join(folder, 'template');
    mkdirSync(dataDir);
    await makeTemplate(clusterUrl, templateName(run), dataDir);
    Object.assign(process.env, {
      TEST_CLUSTER_URL: clusterUrl,
      TEST_RUN: run,
      TEST_TEMPLATE_DATA_DIR: dataDir,
    });
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function startThrowaway(dataDir: string) {
  return startEmbeddedPostgres({ dataDir, throwaway: true, log: () => undefined });
}

/** Lets the app itself migrate and fill an empty database, in a process that ends: a template may have no connections. */
async function makeTemplate(clusterUrl: string, name: string, dataDir: string): Promise<void> {
  await runSql(clusterUrl, `CREATE DATABASE ${name} TEMPLATE template0`);
  const { signal, status, stdout, stderr } = spawnSync(
    process.execPath,
    ['-C', 'production', '--import', 'tsx', '--no-warnings', 'tests/helpers/fillTemplate.ts'],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        ...testEnvironment({ databaseUrl: withDatabase(clusterUrl, name), dataDir }),
        NODE_ENV: 'production',
        NEXT_RUNTIME: 'nodejs',
        EMBEDDED_DATABASE: '1',
      },
    },
  );
  if (status !== 0) {
    throw new Error(
      `The seeded template could not be made: ended with ${status ?? signal}\n${stdout}\n${stderr}`,
    );
  }
}

async function dropDatabases(clusterUrl: string, run: string): Promise<void> {
  const found = await runSql(clusterUrl, 'SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [
    run,
  ]);
  for (const { datname } of found) await runSql(clusterUrl, `DROP DATABASE ${datname} WITH (FORCE)`);
}
