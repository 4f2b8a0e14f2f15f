import { type PostgresAdapter, sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';

/** Messages go on the day that they have said from the start, answered or not. */
export async function forgetMessages(payload: Payload): Promise<string | undefined> {
  const { drizzle } = payload.db as unknown as PostgresAdapter;
  const { rowCount } = await drizzle.execute(sql`delete from messages where delete_on < now()`);
  return rowCount ? `${rowCount} Meldungen, deren Frist abgelaufen war` : undefined;
}
