import { createHash } from 'node:crypto';
import type { PostgresAdapter } from '@payloadcms/db-postgres';
import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';

/** Address of the caller as our own server saw it; nothing a caller sends can change it. */
export function callerOf(req: PayloadRequest): string {
  return req.headers.get('x-client-address') ?? 'local';
}

/**
 * Counts one attempt and says whether it is still within the limit.
 * The key is stored as a salted hash: no address of a person is kept. Runs outside the request's transaction,
 * because a refused attempt is rolled back and must count all the same.
 */
export async function hit(
  req: PayloadRequest,
  purpose: string,
  who: string,
  limit: number,
  seconds: number,
): Promise<boolean> {
  const key = createHash('sha256').update(`${req.payload.secret}:${purpose}:${who}`).digest('hex');
  const { drizzle } = req.payload.db as unknown as PostgresAdapter;
  const { rows } = await drizzle.execute(sql`
    insert into throttle (key, count, until, updated_at, created_at)
    values (${key}, 1, now() + make_interval(secs => ${seconds}), now(), now())
    on conflict (key) do update set
      count = case when throttle.until < now() then 1 else throttle.count + 1 end,
      until = case when throttle.until < now() then excluded.until else throttle.until end,
      updated_at = now()
    returning count`);
  return Number(rows[0]?.count) <= limit;
}
