import { createHash, timingSafeEqual } from 'node:crypto';
import type { Endpoint, PayloadHandler } from 'payload';
import pg from 'pg';
import { refuse } from '@/access/refuse';
import { env } from '@/lib/env';
import type { JobResult } from './job';
import { jobs } from './jobs';
import { runJob } from './runJob';

const digest = (value: string) => createHash('sha256').update(value).digest();

/** Whether a request names the secret; where none is set, nothing is right. */
export function mayRunJobs(authorization: string | null, secret: string): boolean {
  const given = digest(authorization ?? '');
  return secret !== '' && timingSafeEqual(given, digest(`Bearer ${secret}`));
}

const handler: PayloadHandler = async (req) => {
  const { databaseUrl, jobsSecret } = env();
  if (!mayRunJobs(req.headers.get('authorization'), jobsSecret)) {
    refuse('Aufgaben startet nur, wer das Kennwort dafür nennt.', 401);
  }
  const locks = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  await locks.connect();
  try {
    const results: JobResult[] = [];
    for (const job of jobs) {
      const result = await runJob(req.payload, locks, job);
      if (result) results.push(result);
    }
    return Response.json({ ran: results });
  } finally {
    await locks.end();
  }
};

/** `GET` and `POST /api/run-jobs`: runs what is due, for those who want a clock of their own to drive it. */
export const runJobsEndpoints: Endpoint[] = (['get', 'post'] as const).map((method) => ({
  path: '/run-jobs',
  method,
  handler,
}));
