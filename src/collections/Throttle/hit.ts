import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import pg from 'pg';
import { env } from '@/lib/env';
import { log } from '@/lib/log';

let pool: pg.Pool | undefined;

/**
 * Connections of its own: whoever counts may hold one of Payload's for a transaction already, and a crowd of
 * such callers would wait for each other for ever.
 */
function connections(): pg.Pool {
  if (!pool) {
    pool = new pg.Pool({
      connectionString: env().databaseUrl,
      max: 2,
      idleTimeoutMillis: 5_000,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 5_000,
      allowExitOnIdle: true,
    });
    pool.on('error', (error) => log.warn({ reason: error.message }, 'database connection lost'));
  }
  return pool;
}

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
  const { rows } = await connections().query(
    `insert into throttle (key, count, until, updated_at, created_at)
     values ($1, 1, now() + make_interval(secs => $2), now(), now())
     on conflict (key) do update set
       count = case when throttle.until < now() then 1 else throttle.count + 1 end,
       until = case when throttle.until < now() then excluded.until else throttle.until end,
       updated_at = now()
     returning count`,
    [key, seconds],
  );
  return Number(rows[0]?.count) <= limit;
}
