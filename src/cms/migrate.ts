import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { Migration, Payload } from 'payload';
import { log } from '@/lib/log';
import { migrations } from '../../migrations';

/** Any number that nobody else in this database uses for an advisory lock. */
const LOCK = 7_310_441;

/** The database was asked to stop, as at the end of `npm start`: nothing to worry about. */
const DATABASE_STOPS = '57P01';

/**
 * Runs what is still open of the migrations, then `afterwards`, while holding a lock in the database: two
 * instances that start at once take turns instead of tripping over each other.
 */
export async function migrate(payload: Payload, afterwards: () => Promise<void>): Promise<void> {
  const { pool } = payload.db as unknown as PostgresAdapter;
  pool.on('error', (error: Error & { code?: string }) => {
    if (error.code !== DATABASE_STOPS) log.warn({ reason: error.message }, 'database connection lost');
  });
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    // The adapter's own type is narrower than the one all adapters share.
    await payload.db.migrate({ migrations: migrations as unknown as Migration[] });
    await afterwards();
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => undefined);
    client.release();
  }
}
