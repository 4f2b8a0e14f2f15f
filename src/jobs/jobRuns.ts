import type { Payload } from 'payload';
import type { JobRun } from '@/payload-types';
import type { Job, JobResult } from './job';

/** A failed job is tried again sooner, but never sooner than after this many seconds or its own pause. */
const retryAfter = 15 * 60;
/** A run that is a moment early counts as due, so that a clock a little off does not skip a round. */
const slack = 2;

export async function lastRun(payload: Payload, { name }: Job): Promise<JobRun | undefined> {
  const { docs } = await payload.find({
    collection: 'job-runs',
    where: { name: { equals: name } },
    sort: '-startedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs[0];
}

export function isDue(
  { every }: Job,
  last: Pick<JobRun, 'startedAt' | 'ok'> | undefined,
  now: Date,
): boolean {
  if (!last) return true;
  const pause = last.ok ? every : Math.min(every, retryAfter);
  return now.getTime() - new Date(last.startedAt).getTime() >= (pause - slack) * 1000;
}

/** Writes a run down. Idle rounds only move the time of the one before: the list stays one of things that happened. */
export async function noteRun(
  payload: Payload,
  { message, name, ok }: JobResult,
  last: JobRun | undefined,
  startedAt: Date,
): Promise<void> {
  const times = { startedAt: startedAt.toISOString(), finishedAt: new Date().toISOString() };
  const isIdle = ok && message === null;
  if (isIdle && last?.ok && !last.message) {
    await payload.update({
      collection: 'job-runs',
      id: last.id,
      data: times,
      depth: 0,
      overrideAccess: true,
    });
    return;
  }
  await payload.create({
    collection: 'job-runs',
    data: { name, ok, message: message?.slice(0, 2000), ...times },
    depth: 0,
    overrideAccess: true,
  });
}
