import type { PayloadRequest } from 'payload';
import { refuse } from '@/access/refuse';
import { accountOf, isAdmin, isStaff } from '@/access/roles';
import type { Action } from '@/activity/actions';
import { recordActivity } from '@/activity/recordActivity';
import { formatDateTime, fromLocalInput } from '@/lib/dates';
import type { Schedule } from '@/payload-types';
import { lockDocument } from '@/publishing/documentLock';
import { inTransaction } from '@/publishing/inTransaction';
import { directFaultOf } from '@/review/guardRelease';
import { newestVersion } from '@/review/newestVersion';
import { lastRound } from '@/review/rounds';
import type { Target } from '@/review/transitions';
import { stayFault } from '@/withdrawal/rules';
import { checkWithdrawal, publicRow, type Withdrawal } from '@/withdrawal/takeOff';
import { changeFault, isAction, timeFault, versionFault } from './rules';
import { documentOf, heldSchedule, updateSchedule } from './schedules';

export interface Plan extends Withdrawal {
  action?: unknown;
  /** "2026-11-27T18:00" in Berlin. */
  at?: unknown;
  /** The version that the person has seen. */
  version?: unknown;
  override?: unknown;
}

const words = (value: unknown) => (typeof value === 'string' ? value.trim().slice(0, 500) : '');

function officeOnly(req: PayloadRequest): number {
  if (!isStaff(req)) refuse('Planen kann nur die Geschäftsstelle.', req.user ? 403 : 401);
  return accountOf(req)?.id as number;
}

function momentOf(value: unknown): string {
  const at = typeof value === 'string' ? fromLocalInput(value) : null;
  const fault = timeFault(at, new Date());
  if (fault || !at) refuse(fault ?? '');
  return at.toISOString();
}

function log(req: PayloadRequest, action: Action, schedule: Schedule, note?: string) {
  const what = schedule.action === 'publish' ? 'Veröffentlichen' : 'Von der Website nehmen';
  const when = formatDateTime(schedule.at).replaceAll('\u00a0', ' ');
  return recordActivity(req, {
    action,
    document: { ...documentOf(schedule), title: schedule.title },
    note: [`${what}: ${when}`, note].filter(Boolean).join(' · '),
  });
}

/** Plans that a document is published, in exactly the version seen, or taken off the site with its reason. */
export async function plan(req: PayloadRequest, target: Target, said: Plan): Promise<Schedule> {
  const plannedBy = officeOnly(req);
  if (!isAction(said.action)) refuse('Bitte wählen Sie, was geschehen soll.');
  const { action } = said;
  const at = momentOf(said.at);
  return inTransaction(req, async () => {
    await lockDocument(req, target.collection, target.id);
    const row = await publicRow(req, target);
    const content =
      action === 'publish' ? await releaseOf(req, target, said) : await withdrawalOf(req, target, row, said);
    const schedule = await req.payload.create({
      collection: 'schedules',
      data: {
        title: row.title,
        document: { relationTo: target.collection, value: target.id },
        action,
        at,
        state: 'planned',
        plannedBy,
        ...content,
      },
      depth: 0,
      overrideAccess: true,
      req,
    });
    await log(req, 'planned', schedule);
    return schedule;
  });
}

async function releaseOf(req: PayloadRequest, target: Target, { override, version }: Plan) {
  const newest = await newestVersion(req, target.collection, target.id);
  const fault =
    versionFault({ newest, seen: words(version) }) ?? (await directFaultOf(req, target, words(override)));
  if (fault || !newest) refuse(fault ?? '', 409);
  const alone = isAdmin(req) ? words(override) : '';
  return { version: newest.id, versionAt: newest.updatedAt, override: alone || undefined };
}

async function withdrawalOf(
  req: PayloadRequest,
  target: Target,
  row: Awaited<ReturnType<typeof publicRow>>,
  said: Plan,
) {
  const hasOpenRound = (await lastRound(req, target))?.state === 'open';
  const fault = stayFault({ ...row, bin: false, hasOpenRound });
  if (fault) refuse(fault, 409);
  const { cause, reason, target: into } = await checkWithdrawal(req, row.path, said);
  return { cause, reason: reason || undefined, into: into?.path };
}

/** One plan at a time, and by nobody but the office. */
function held(req: PayloadRequest, id: number, work: (schedule: Schedule) => Promise<Schedule>) {
  officeOnly(req);
  return inTransaction(req, async () => {
    const schedule = await heldSchedule(req, id);
    if (!schedule) refuse('Diesen Termin gibt es nicht.', 404);
    return work(schedule);
  });
}

/** Sets another moment; what failed gets another try. */
export function movePlan(req: PayloadRequest, id: number, at: unknown): Promise<Schedule> {
  return held(req, id, async (schedule) => {
    const fault = changeFault(schedule.state);
    if (fault) refuse(fault, 409);
    const moment = momentOf(at);
    const changed = await updateSchedule(req, id, {
      at: moment,
      state: 'planned',
      fault: null,
      finishedAt: null,
    });
    await log(req, 'planChanged', changed);
    return changed;
  });
}

export function cancelPlan(req: PayloadRequest, id: number): Promise<Schedule> {
  return held(req, id, async (schedule) => {
    const fault = changeFault(schedule.state);
    if (fault) refuse(fault, 409);
    const changed = await updateSchedule(req, id, {
      state: 'cancelled',
      finishedAt: new Date().toISOString(),
    });
    await log(req, 'planCancelled', changed);
    return changed;
  });
}

/** Takes a cancellation back. */
export function resumePlan(req: PayloadRequest, id: number): Promise<Schedule> {
  return held(req, id, async (schedule) => {
    if (schedule.state !== 'cancelled') refuse('Dieser Termin ist nicht abgesagt.', 409);
    const fault = timeFault(new Date(schedule.at), new Date());
    if (fault) refuse(fault, 409);
    const changed = await updateSchedule(req, id, { state: 'planned', finishedAt: null });
    await log(req, 'planned', changed, 'Absage zurückgenommen');
    return changed;
  });
}
