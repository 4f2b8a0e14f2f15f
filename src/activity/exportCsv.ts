import type { Endpoint, PayloadRequest, Where } from 'payload';
import { refuse } from '@/access/refuse';
import { isStaff } from '@/access/roles';
import { csvText } from '@/lib/csv';
import { formatDateTime, isoDay } from '@/lib/dates';
import type { Activity } from '@/payload-types';
import { labelOfAction } from './actions';
import { type LogFilters, orderOf, readFilters, whereOf } from './filters';

const columns: Record<string, (entry: Activity) => string | null | undefined> = {
  Wann: ({ at }) => formatDateTime(at).replaceAll('\u00a0', ' '),
  Wer: ({ whoName }) => whoName,
  Verband: ({ association }) => association,
  Was: ({ action }) => labelOfAction(action),
  Inhalt: ({ title }) => title,
  'Art des Inhalts': ({ contentType }) => contentType,
  'Nachricht oder Grund': ({ note }) => note,
};
const perRead = 1000;

async function allEntries(
  req: PayloadRequest,
  { filters, where }: { filters: LogFilters; where: Where },
): Promise<Activity[]> {
  const entries: Activity[] = [];
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: 'activity',
      where,
      sort: orderOf(filters),
      page,
      limit: perRead,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    });
    entries.push(...docs);
    if (!hasNextPage) return entries;
  }
}

/** `GET /api/activity/export.csv`: what the list shows with the same filters, for spreadsheets. */
export const exportCsv: Endpoint = {
  path: '/export.csv',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req)) refuse('Das Protokoll liest nur die Geschäftsstelle.', 403);
    const filters = readFilters(req.query);
    const entries = await allEntries(req, { filters, where: whereOf(filters, new Date()) });
    const rows = entries.map((entry) => Object.values(columns).map((value) => value(entry) ?? ''));
    return new Response(csvText([Object.keys(columns), ...rows]), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="protokoll-${isoDay(new Date())}.csv"`,
        'Cache-Control': 'private, no-store',
      },
    });
  },
};
