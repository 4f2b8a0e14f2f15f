import type { Endpoint, PayloadRequest, Where } from 'payload';
import { refuse } from '@/access/refuse';
import { isStaff } from '@/access/roles';
import { csvText } from '@/lib/csv';
import { formatDateTime, isoDay } from '@/lib/dates';
import type { Activity } from '@/payload-types';
import { labelOfAction } from './actions';

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

/** The filters of the list, as its address carries them. */
function filters({ query }: PayloadRequest): Where {
  const { search, where } = query as { search?: unknown; where?: Where };
  const found: Where[] = where && typeof where === 'object' ? [where] : [];
  if (typeof search === 'string' && search !== '') {
    found.push({ or: ['title', 'whoName', 'note'].map((field) => ({ [field]: { like: search } })) });
  }
  return { and: found };
}

async function allEntries(req: PayloadRequest, where: Where): Promise<Activity[]> {
  const entries: Activity[] = [];
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: 'activity',
      where,
      sort: ['-at', '-id'],
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
    const entries = await allEntries(req, filters(req));
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
