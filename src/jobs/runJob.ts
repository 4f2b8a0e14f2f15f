import { APIError, type Payload } from 'payload';
import type pg from 'pg';
import { log } from '@/lib/log';
import type { Job, JobResult } from './job';
import { isDue, lastRun, noteRun } from './jobRuns';

/** First half of the keys of all job locks in the database. */
const LOCKS = 7_310_442;

/**
 * Runs a job unless another instance does. The lock belongs to the connection: it goes when this process dies,
 * however that happens.
 * @param anyway also when its time has not come
 * @returns what came of it, or null when it did not run
 */
export async function runJob(
  payload: Payload,
  locks: Pick<pg.Client, 'query'>,
  job: Job,
  { anyway = false } = {},
): Promise<JobResult | null> {
  const { rows } = await locks.query<{ got: boolean }>(
    'select pg_try_advisory_lock($1, hashtext($2)) as got',
    [LOCKS, job.name],
  );
  if (!rows[0]?.got) return null;
  try {
    const startedAt = new Date();
    const last = await lastRun(payload, job);
    if (!anyway && !isDue(job, last, startedAt)) return null;
    const result = await attempt(payload, job);
    await noteRun(payload, result, last, startedAt);
    return result;
  } finally {
    await locks
      .query('select pg_advisory_unlock($1, hashtext($2))', [LOCKS, job.name])
      .catch(() => undefined);
  }
}

async function attempt(payload: Payload, { name, run }: Job): Promise<JobResult> {
  try {
    return { name, ok: true, message: (await run(payload)) ?? null };
  } catch (error) {
    // What a job refuses with a sentence is no fault of the program.
    if (error instanceof APIError) log.warn({ reason: error.message, job: name }, 'job could not be done');
    else log.error({ err: error, job: name }, 'job failed');
    return { name, ok: false, message: (error as Error).message };
  }
}
