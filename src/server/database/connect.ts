import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { StartError } from '../startError';
import { passwordFileIn, SUPERUSER } from './createCluster';

/** The site's own database inside the cluster. */
const DATABASE = 'bag_hkv';

export function databaseUrl(home: string, port: number, database = DATABASE): string {
  const password = readFileSync(passwordFileIn(home), 'utf8').trim();
  return `postgres://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}?sslmode=disable`;
}

/** Runs `work` on a connection of its own to the cluster's maintenance database. */
export async function withClient<T>(
  home: string,
  port: number,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const connectionString = databaseUrl(home, port, 'postgres');
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Resolves with true when the cluster answers, with false once `isOver` says that it never will. @throws StartError */
export async function untilAnswering(home: string, port: number, isOver: () => boolean): Promise<boolean> {
  while (!isOver()) {
    try {
      await withClient(home, port, (client) => client.query('select 1'));
      return true;
    } catch (error) {
      if (isWrongPassword(error)) {
        throw new StartError(
          `Die Datenbank in ${home} nimmt das Kennwort in ${passwordFileIn(home)} nicht an.`,
        );
      }
      await pause(30);
    }
  }
  return false;
}

function isWrongPassword(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '28P01';
}

export async function ensureDatabase(home: string, port: number): Promise<void> {
  await withClient(home, port, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE} template template0`);
  });
}
