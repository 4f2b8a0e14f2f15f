import type { Endpoint } from 'payload';
import { refuse } from '@/access/refuse';
import { isStaff } from '@/access/roles';
import { csvText } from '@/lib/csv';
import { isoDay } from '@/lib/dates';
import type { Message } from '@/payload-types';
import { labelOf, messageKinds, messageStates } from './labels';

const columns: Record<string, (message: Message) => string | null | undefined> = {
  Nummer: ({ id }) => String(id),
  Art: ({ kind }) => labelOf(messageKinds, kind),
  Stand: ({ state }) => labelOf(messageStates, state),
  Seite: ({ page }) => page,
  Text: ({ text }) => text,
  Eingegangen: ({ receivedAt }) => isoDay(receivedAt),
  'Erste Antwort bis': ({ firstAnswerDue }) => isoDay(firstAnswerDue),
  'Antwort spätestens bis': ({ answerDue }) => isoDay(answerDue),
  Beantwortet: ({ answers }) => answers?.map(({ at }) => isoDay(at)).join(', '),
  'Interner Vermerk': ({ internalNote }) => internalNote,
};

/** `GET /api/messages/export.csv`: all messages for spreadsheets, without names and addresses of those who wrote. */
export const exportCsv: Endpoint = {
  path: '/export.csv',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req)) refuse('Meldungen liest nur die Geschäftsstelle.', 403);
    const { docs } = await req.payload.find({
      collection: 'messages',
      sort: ['receivedAt', 'id'],
      depth: 0,
      pagination: false,
      overrideAccess: false,
      user: req.user,
      req,
    });
    const rows = docs.map((message) => Object.values(columns).map((value) => value(message) ?? ''));
    return new Response(csvText([Object.keys(columns), ...rows]), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="meldungen-${isoDay(new Date())}.csv"`,
        'Cache-Control': 'private, no-store',
      },
    });
  },
};
