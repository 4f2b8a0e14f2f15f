import type { PayloadRequest } from 'payload';
import { formatDate, formatDateTime, formatTime } from '@/lib/dates';
import { nameOf } from '@/review/nameOf';
import { reviewedCollections } from '@/review/reviewed';
import { findSchedules } from '@/schedule/schedules';
import { messageSections } from './messageSections';
import { openReviews, reviewHref } from './openReviews';

export interface WorkRow {
  key: string;
  title: string;
  detail?: string;
  who: string;
  when: string;
  /** Overdue: said with a sign and in words. */
  isLate?: boolean;
  href: string;
}

export interface WorkSection {
  id: string;
  title: string;
  hint?: string;
  columns: [string, string, string];
  action: string;
  rows: WorkRow[];
}

const DAY = 24 * 60 * 60 * 1000;
const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString();
const since = (value: string) => {
  const days = Math.floor((Date.now() - Date.parse(value)) / DAY);
  return days < 1 ? 'heute' : days === 1 ? 'seit gestern' : `seit ${days} Tagen`;
};

const dated = (value: string) =>
  since(value) === 'heute' ? `heute, ${formatTime(value)}` : `${formatDate(value)}, ${since(value)}`;

/** What waits for the office, in the order of the page; in each section the oldest first. */
export async function loadWork(req: PayloadRequest): Promise<WorkSection[]> {
  return [
    {
      id: 'freigabe',
      title: 'Zur Freigabe',
      columns: ['Inhalt', 'Eingereicht von', 'Seit'],
      action: 'Vergleichen',
      rows: await reviewRows(req),
    },
    ...(await messageSections(req)),
    {
      id: 'geplant',
      title: 'Geplant',
      columns: ['Inhalt', 'Was geschieht', 'Wann'],
      action: 'Ansehen',
      rows: await planRows(req),
    },
    {
      id: 'prueftermine',
      title: 'Überfällige Prüftermine',
      hint: 'zuletzt vor mehr als einem Jahr geprüft oder noch nie',
      columns: ['Profil', 'Zuletzt geprüft', 'Überfällig'],
      action: 'Öffnen',
      rows: await overdueRows(req),
    },
    {
      id: 'entwuerfe',
      title: 'Alte Entwürfe',
      hint: 'älter als 60 Tage',
      columns: ['Entwurf', 'Von', 'Zuletzt geändert'],
      action: 'Öffnen',
      rows: await oldDraftRows(req),
    },
  ];
}

async function reviewRows(req: PayloadRequest): Promise<WorkRow[]> {
  const reviews = await openReviews(req.payload);
  return Promise.all(
    reviews.map(async (review) => ({
      key: String(review.id),
      title: review.title,
      detail: review.note ?? undefined,
      who: (await nameOf(req, idOf(review.handedInBy))) ?? 'unbekannt',
      when: dated(review.handedInAt),
      href: reviewHref(review),
    })),
  );
}

/** What failed stands first. */
async function planRows(req: PayloadRequest): Promise<WorkRow[]> {
  const plans = await findSchedules(req, { state: { in: ['failed', 'planned'] } }, 'at');
  return plans
    .sort((a, b) => Number(b.state === 'failed') - Number(a.state === 'failed'))
    .map(({ action, at, fault, id, state, title }) => ({
      key: String(id),
      title,
      detail: state === 'failed' ? `Nicht gelungen: ${fault}` : undefined,
      who: action === 'publish' ? 'veröffentlichen' : 'von der Website nehmen',
      when: formatDateTime(at),
      href: '/admin/geplant',
    }));
}

async function overdueRows(req: PayloadRequest): Promise<WorkRow[]> {
  const { docs } = await req.payload.find({
    collection: 'member-associations',
    where: { or: [{ checkedOn: { less_than: ago(365) } }, { checkedOn: { exists: false } }] },
    sort: 'checkedOn',
    select: { name: true, checkedOn: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return docs.map(({ checkedOn, id, name }) => ({
    key: String(id),
    title: name,
    who: checkedOn ? formatDate(checkedOn) : 'noch nie',
    when: checkedOn ? since(new Date(Date.parse(checkedOn) + 365 * DAY).toISOString()) : 'ohne Termin',
    href: `/admin/collections/member-associations/${id}`,
  }));
}

async function oldDraftRows(req: PayloadRequest): Promise<WorkRow[]> {
  const found = await Promise.all(
    reviewedCollections.map(async (collection) => {
      const { docs } = await req.payload.find({
        collection,
        draft: true,
        where: { and: [{ _status: { equals: 'draft' } }, { updatedAt: { less_than: ago(60) } }] },
        depth: 0,
        pagination: false,
        overrideAccess: true,
        req,
      });
      return docs.map((document) => ({ collection, document }));
    }),
  );
  const drafts = found.flat().sort((a, b) => a.document.updatedAt.localeCompare(b.document.updatedAt));
  return Promise.all(
    drafts.map(async ({ collection, document }) => ({
      key: `${collection}-${document.id}`,
      title: 'name' in document ? document.name : document.title,
      who: (await nameOf(req, idOf(document.changedBy))) ?? 'unbekannt',
      when: dated(document.updatedAt),
      href: `/admin/collections/${collection}/${document.id}`,
    })),
  );
}

const idOf = (relation: number | { id: number } | null | undefined) =>
  typeof relation === 'object' ? relation?.id : relation;
