import type { PayloadRequest } from 'payload';
import type { Review } from '@/payload-types';
import { nameOf } from '@/review/nameOf';
import { loadComparison } from '../../review/loadComparison';
import { openReviews, reviewHref } from '../openReviews';
import { dated, idOf, type WorkPart, type WorkRow } from '../work';

/** Comparing takes a moment, so only the rows on top say how much has changed. */
const compared = 3;

/** What waits for a decision. */
export const reviews: WorkPart = {
  name: 'Die Freigaben',
  load: async (req) => ({
    id: 'freigabe',
    title: 'Zur Freigabe',
    columns: ['Inhalt', 'Eingereicht von', 'Seit'],
    action: 'Vergleichen',
    rows: await Promise.all(
      (await openReviews(req.payload)).map((review, index) => rowOf(req, review, index < compared)),
    ),
  }),
};

async function rowOf(req: PayloadRequest, review: Review, counts: boolean): Promise<WorkRow> {
  return {
    key: String(review.id),
    title: review.title,
    detail: counts ? await changesOf(req, review) : undefined,
    who: (await nameOf(req, idOf(review.handedInBy))) ?? 'unbekannt',
    ...dated(review.handedInAt),
    href: reviewHref(review),
  };
}

async function changesOf(req: PayloadRequest, { document }: Review): Promise<string | undefined> {
  const comparison = await loadComparison(req, document.relationTo, Number(idOf(document.value)));
  if (!comparison?.published) return 'noch nichts öffentlich';
  const changed = comparison.differences.filter((difference) => difference.changed).length;
  return changed === 1 ? '1 Feld geändert' : `${changed} Felder geändert`;
}
