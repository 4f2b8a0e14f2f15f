import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { refuse } from '@/access/refuse';
import { recordActivity } from '@/activity/recordActivity';
import { formatDateTime } from '@/lib/dates';
import { env } from '@/lib/env';
import { log } from '@/lib/log';
import { queueMail } from '@/mail/queueMail';
import { planFailedLetter } from '@/mail/templates/schedule';
import type { Schedule } from '@/payload-types';
import { lockDocument } from '@/publishing/documentLock';
import { inTransaction } from '@/publishing/inTransaction';
import { nameOf } from '@/review/nameOf';
import { takeOff } from '@/withdrawal/takeOff';
import { publishVersion } from './publishVersion';
import { documentOf, findSchedules, heldSchedule, updateSchedule } from './schedules';

const idOf = (relation: Schedule['plannedBy']) => (typeof relation === 'object' ? relation?.id : relation);

/** Does what is due, the oldest first; what was due while nothing ran is made up for. Each plan happens once. */
export async function runDue(payload: Payload): Promise<string | undefined> {
  const asking = await createLocalReq({}, payload);
  const due = await findSchedules(asking, {
    and: [{ state: { equals: 'planned' } }, { at: { less_than_equal: new Date().toISOString() } }],
  });
  const results: string[] = [];
  for (const { id } of due) {
    const result = await runOne(payload, id);
    if (result) results.push(result);
  }
  return results.length > 0 ? results.join('; ') : undefined;
}

async function runOne(payload: Payload, id: number): Promise<string | null> {
  try {
    return await fulfil(await createLocalReq({}, payload), id);
  } catch (error) {
    return fail(await createLocalReq({}, payload), id, sentenceOf(error));
  }
}

/** Another instance, or somebody who called it off, may have been here first. */
const isDue = (schedule: Schedule | null) =>
  schedule?.state === 'planned' && Date.parse(schedule.at) <= Date.now() ? schedule : null;

function fulfil(req: PayloadRequest, id: number): Promise<string | null> {
  return inTransaction(req, async () => {
    const schedule = isDue(await heldSchedule(req, id));
    if (!schedule) return null;
    const target = documentOf(schedule);
    const by = `geplant von ${(await nameOf(req, idOf(schedule.plannedBy))) ?? 'einem früheren Zugang'}`;
    if (schedule.action === 'unpublish') {
      const { cause, into, reason } = schedule;
      await takeOff(req, target, { cause, into, reason, by });
    } else {
      await lockDocument(req, target.collection, target.id);
      const there = await req.payload.findByID({
        collection: target.collection,
        id: target.id,
        depth: 0,
        overrideAccess: true,
        disableErrors: true,
        req,
      });
      if (!there) refuse('Die Seite liegt im Papierkorb oder ist gelöscht.', 409);
      await publishVersion(req, target, {
        version: schedule.version ?? '',
        override: Boolean(schedule.override),
      });
      await recordActivity(req, {
        action: 'released',
        document: { ...target, title: schedule.title },
        note: by,
      });
    }
    await updateSchedule(req, id, { state: 'done', finishedAt: new Date().toISOString(), fault: null });
    return `„${schedule.title}“ ${words(schedule)}`;
  });
}

const words = ({ action }: Schedule) =>
  action === 'publish' ? 'veröffentlicht' : 'von der Website genommen';

/** Notes why it did not happen and tells whoever planned it. When not even that works, the next round tries again. */
function fail(req: PayloadRequest, id: number, sentence: string): Promise<string | null> {
  return inTransaction(req, async () => {
    const schedule = isDue(await heldSchedule(req, id));
    if (!schedule) return null;
    await updateSchedule(req, id, { state: 'failed', fault: sentence, finishedAt: new Date().toISOString() });
    const document = { ...documentOf(schedule), title: schedule.title };
    await recordActivity(req, { action: 'planFailed', document, note: sentence });
    const planner = await req.payload.findByID({
      collection: 'users',
      id: idOf(schedule.plannedBy) ?? 0,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
      req,
    });
    if (planner && planner.active !== false) {
      const values = {
        title: schedule.title,
        what: words(schedule),
        when: formatDateTime(schedule.at),
        sentence,
        url: `${env().serverUrl}/admin/geplant`,
      };
      await queueMail(req, { to: planner.email, template: planFailedLetter, values });
    }
    return `„${schedule.title}“ nicht gelungen: ${sentence}`;
  });
}

/** Refusals are sentences for people; everything else is a fault of ours and goes into the log. */
function sentenceOf(error: unknown): string {
  const { data, message, name } = error as Error & { data?: { errors?: { message: string }[] } };
  if (name === 'ValidationError') {
    const [first] = data?.errors ?? [];
    return first ? first.message : 'Der Text hat Fehler. Bitte öffnen Sie ihn, und beheben Sie sie.';
  }
  if (name === 'Refusal') return message;
  log.error({ err: error }, 'planned change failed');
  return 'Dabei ist etwas schiefgegangen. Bitte versuchen Sie es mit einem neuen Termin.';
}
