import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { fromGlobalSetup } from './environment';

/** Name of the database of this run that is migrated, seeded and has the accounts of accounts.ts. */
export function templateName(run: string): string {
  return `${run}_template`;
}

/** Runs one statement on a connection of its own. */
export async function runSql(url: string, text: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}

export function withDatabase(clusterUrl: string, name: string): string {
  const url = new URL(clusterUrl);
  url.pathname = `/${name}`;
  return url.href;
}

export type TestDatabase = {
  url: string;
  query: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;
  drop: () => Promise<void>;
};

/** A fresh database for one test file: empty, or a copy of the seeded template. */
export async function createDatabase({ seeded = false } = {}): Promise<TestDatabase> {
  const cluster = fromGlobalSetup('TEST_CLUSTER_URL');
  const run = fromGlobalSetup('TEST_RUN');
  const name = `${run}_${randomBytes(4).toString('hex')}`;
  const source = seeded ? templateName(run) : 'template0';
  await runSql(cluster, `CREATE DATABASE ${name} TEMPLATE ${source}`);
  const url = withDatabase(cluster, name);
  return {
    url,
    query: (text, values) => runSql(url, text, values),
    drop: async () => {
      await runSql(cluster, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}
