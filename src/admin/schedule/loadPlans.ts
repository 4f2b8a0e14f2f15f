import type { PayloadRequest } from 'payload';
import { daysUntil, formatDateTime, formatTime, formatWeekday, mondayOf, toLocalInput } from '@/lib/dates';
import type { Schedule } from '@/payload-types';
import { nameOf } from '@/review/nameOf';
import { newestVersion } from '@/review/newestVersion';
import { documentOf, findSchedules } from '@/schedule/schedules';
import { causes } from '@/withdrawal/rules';

/** One plan as the list shows it. */
export interface PlanRow {
  id: number;
  title: string;
  at: string;
  href: string;
  publishes: boolean;
  /** "Freitag, 27. November 2026", "18:00 Uhr", "in 4 Tagen". */
  day: string;
  time: string;
  distance: string;
  /** The same moment for a form field. */
  input: string;
  /** "Fassung vom …", "Grund: …". */
  detail: string;
  hasNewerDraft: boolean;
  by: string;
  state: Schedule['state'];
  fault: string;
}

export interface Plans {
  failed: PlanRow[];
  thisWeek: PlanRow[];
  later: PlanRow[];
  over: PlanRow[];
}

const idOf = (relation: Schedule['plannedBy']) => (typeof relation === 'object' ? relation?.id : relation);

/** Everything planned, the next first; what failed apart, and the last fifty that are over. */
export async function loadPlans(req: PayloadRequest): Promise<Plans> {
  const open = await findSchedules(req, { state: { in: ['planned', 'failed'] } });
  const over = await findSchedules(req, { state: { in: ['done', 'cancelled'] } }, '-finishedAt');
  const rows = await Promise.all(open.map((schedule) => rowOf(req, schedule)));
  const week = mondayOf(new Date());
  const planned = rows.filter(({ state }) => state === 'planned');
  const isThisWeek = ({ at }: PlanRow) => mondayOf(at) <= week;
  return {
    failed: rows.filter(({ state }) => state === 'failed'),
    thisWeek: planned.filter(isThisWeek),
    later: planned.filter((row) => !isThisWeek(row)),
    over: await Promise.all(over.slice(0, 50).map((schedule) => rowOf(req, schedule))),
  };
}

async function rowOf(req: PayloadRequest, schedule: Schedule): Promise<PlanRow> {
  const { at, cause, fault, id, state, title, version, versionAt } = schedule;
  const { collection, id: document } = documentOf(schedule);
  const publishes = schedule.action === 'publish';
  const newest = publishes && state === 'planned' ? await newestVersion(req, collection, document) : null;
  const because = causes.find(({ value }) => value === cause)?.label;
  return {
    id,
    title,
    at,
    href: `/admin/collections/${collection}/${document}`,
    publishes,
    day: formatWeekday(at),
    time: formatTime(at),
    distance: daysUntil(at),
    input: toLocalInput(at),
    detail: publishes ? `Fassung vom ${formatDateTime(versionAt ?? at)}` : `Grund: ${because}`,
    hasNewerDraft: newest?.status === 'draft' && newest.id !== version,
    by: (await nameOf(req, idOf(schedule.plannedBy))) ?? 'früherer Zugang',
    state,
    fault: fault ?? '',
  };
}
