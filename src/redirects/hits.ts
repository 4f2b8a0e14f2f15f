import { sql } from '@payloadcms/db-postgres';
import type { FieldHook } from 'payload';
import { transactionOf } from '@/publishing/transaction';

/** How often an entry was asked for in the last thirty days. The server counts per day, and nothing about who. */
export const hitsOf: FieldHook = async ({ data, req }) => {
  if (!data?.id) return 0;
  const database = await transactionOf(req);
  const { rows } = await database.execute<{ hits: number }>(
    sql`select coalesce(sum(count), 0)::int as hits from redirect_hits
        where redirect_id = ${data.id} and day > current_date - 30`,
  );
  return rows[0]?.hits ?? 0;
};
