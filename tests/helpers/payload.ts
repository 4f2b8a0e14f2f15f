import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getPayload, type Payload } from 'payload';
import type { Pool, PoolClient } from 'pg';
import { fromGlobalSetup, testEnvironment } from './environment';

/**
 * Boots the real Payload inside the test file on the given database.
 * Call once per file, before anything that reads the environment is imported by the test.
 */
export async function bootPayload(databaseUrl: string, env: Record<string, string> = {}) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'bag-hkv-cms-'));
  cpSync(fromGlobalSetup('TEST_TEMPLATE_DATA_DIR'), dataDir, { recursive: true });
  Object.assign(process.env, testEnvironment({ databaseUrl, dataDir }), env);
  const { default: config } = await import('@payload-config');
  const payload = await getPayload({ config });
  return {
    payload,
    dataDir,
    release: async () => {
      await releasePayload(payload);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

type OpenPool = Pool & { _clients: PoolClient[]; _idle: { client: PoolClient }[] };

/** `payload.destroy()` of 3.90.2 leaves the pool open, and `connect()` keeps one client for itself: both are ended here. */
async function releasePayload(payload: Payload): Promise<void> {
  const { pool } = payload.db as unknown as { pool: OpenPool };
  await payload.destroy();
  // The database is dropped next: a closing connection that still hears of it would end the test file.
  pool.on('error', () => undefined);
  const idle = pool._idle.map(({ client }) => client);
  for (const client of pool._clients) if (!idle.includes(client)) client.release(true);
  await pool.end();
}
