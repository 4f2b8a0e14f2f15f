import type { PayloadRequest } from 'payload';
import { statementReview } from '@/legal/rules';
import { formatDate, formatShortDay } from '@/lib/dates';
import { dueDay, dueWords } from '@/messages/due';
import { labelOf, messageStates } from '@/messages/labels';
import type { Message } from '@/payload-types';
import type { WorkRow, WorkSection } from './work';

const hint = 'Antwort nach 2 Wochen, spätestens nach 1 Monat';

/** What readers reported and nobody has answered yet, and the statement when its year is over. */
export async function messageSections(req: PayloadRequest): Promise<WorkSection[]> {
  const { docs } = await req.payload.find({
    collection: 'messages',
    where: { state: { in: ['new', 'inProgress'] } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const open = docs.sort((a, b) => String(dueDay(a)).localeCompare(String(dueDay(b))));
  const shared = {
    columns: ['Meldung', 'Stand', 'Frist'] as [string, string, string],
    action: 'Antworten',
    hint,
  };
  return [
    {
      ...shared,
      id: 'barrieren',
      title: 'Barriere-Meldungen',
      rows: open.filter(({ kind }) => kind === 'barrier').map(rowOf),
    },
    {
      ...shared,
      id: 'nachrichten',
      title: 'Fehler und Nachrichten',
      rows: open.filter(({ kind }) => kind !== 'barrier').map(rowOf),
    },
    {
      id: 'erklaerung',
      title: 'Erklärung zur Barrierefreiheit',
      hint: 'jedes Jahr zu überprüfen',
      columns: ['Was', 'Zuletzt überprüft', 'Frist'],
      action: 'Überprüfen',
      rows: await statementRows(req),
    },
  ];
}

function rowOf(message: Message): WorkRow {
  const due = dueWords(message);
  const received = `eingegangen ${formatDate(message.receivedAt)}`;
  return {
    key: String(message.id),
    title: message.title,
    detail: message.page ? `${message.page} · ${received}` : received,
    who: message.state === 'new' ? 'noch keine Antwort' : labelOf(messageStates, message.state),
    when: due?.words ?? '',
    isLate: due?.isLate,
    href: `/admin/collections/messages/${message.id}`,
  };
}

async function statementRows(req: PayloadRequest): Promise<WorkRow[]> {
  const { reviewedOn } = await req.payload.findGlobal({
    slug: 'accessibility-statement',
    depth: 0,
    overrideAccess: true,
    req,
  });
  const { isDue, isLate, on } = statementReview(reviewedOn);
  if (!isDue) return [];
  return [
    {
      key: 'erklaerung',
      title: 'Angaben durchgehen und Datum eintragen',
      who: reviewedOn ? formatDate(reviewedOn) : 'noch nie',
      when: on ? (isLate ? `fällig war ${formatShortDay(on)}` : `bis ${formatDate(on)}`) : 'ohne Termin',
      isLate,
      href: '/admin/globals/accessibility-statement',
    },
  ];
}
