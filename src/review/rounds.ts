import type { PayloadRequest } from 'payload';
import { formatTime } from '@/lib/dates';
import type { Review } from '@/payload-types';
import { nameOf } from './nameOf';
import type { ReviewedCollection } from './reviewed';
import type { Round } from './rules';

/** The latest round of review of a document, or null. */
export async function lastRound(
  req: PayloadRequest,
  { collection, id }: { collection: ReviewedCollection; id: number },
): Promise<Review | null> {
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: { and: [{ 'document.value': { equals: id } }, { 'document.relationTo': { equals: collection } }] },
    sort: '-handedInAt',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  });
  return docs[0] ?? null;
}

const idOf = (relation: number | { id: number } | null | undefined) =>
  typeof relation === 'object' ? relation?.id : relation;

/** What the rules need to know of a round. */
export async function roundOf(req: PayloadRequest, review: Review | null): Promise<Round | null> {
  if (!review) return null;
  return {
    state: review.state,
    handedInBy: idOf(review.handedInBy),
    decidedBy: (await nameOf(req, idOf(review.decidedBy))) ?? undefined,
    decidedAt: review.decidedAt ? formatTime(review.decidedAt) : undefined,
  };
}
