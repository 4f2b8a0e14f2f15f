import type { PayloadRequest } from 'payload';
import { labelOfAction } from '@/activity/actions';
import { formatTime } from '@/lib/dates';
import { dated } from './work';

export interface DoneRow {
  key: string;
  what: string;
  who: string;
  when: string;
}

/** What the office has done last, and the last round of the links. */
export async function loadDone(req: PayloadRequest): Promise<DoneRow[]> {
  const common = { depth: 0, pagination: false, overrideAccess: true, req } as const;
  const [{ docs: entries }, { docs: rounds }] = await Promise.all([
    req.payload.find({
      ...common,
      collection: 'activity',
      where: {
        action: {
          in: ['released', 'releasedByOverride', 'releasedDespiteErrors', 'returned', 'unpublished'],
        },
      },
      sort: '-at',
      limit: 5,
    }),
    req.payload.find({
      ...common,
      collection: 'job-runs',
      where: {
        and: [{ name: { equals: 'Links prüfen' } }, { ok: { equals: true } }, { message: { exists: true } }],
      },
      sort: '-startedAt',
      limit: 1,
    }),
  ]);
  const rows = [
    ...entries.map(({ action, at, id, title, whoName }) => ({
      key: `entry-${id}`,
      what: `${title ?? ''} ${labelOfAction(action)}`.trim(),
      who: whoName,
      at,
    })),
    ...rounds.map(({ id, message, startedAt }) => ({
      key: `round-${id}`,
      what: `Alle Links geprüft: ${message}`,
      who: 'automatisch',
      at: startedAt,
    })),
  ];
  return rows
    .sort((a, b) => b.at.localeCompare(a.at))
    .map(({ at, ...row }) => ({ ...row, when: whenOf(at) }));
}

function whenOf(at: string): string {
  const { ago, when } = dated(at);
  return ago ? `${when}, ${formatTime(at)}` : when;
}
