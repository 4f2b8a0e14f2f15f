import type { PostgresAdapter } from '@payloadcms/db-postgres';
import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';

/** The one way in which entries leave the log: after the time that the settings say. */
export async function forgetOldEntries(payload: Payload): Promise<string | undefined> {
  const { logDays } = await payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: true });
  const { drizzle } = payload.db as unknown as PostgresAdapter;
  const { rowCount } = await drizzle.execute(
    sql`delete from activity where at < now() - make_interval(days => ${logDays}::int)`,
  );
  return rowCount ? `${rowCount} Einträge, die älter als ${logDays} Tage waren` : undefined;
}
