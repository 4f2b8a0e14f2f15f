import type { PayloadRequest } from 'payload';

/** Whether a draft of this association waits for a decision. As long as it does, nobody of the association writes. */
export async function isUnderReview(req: PayloadRequest, association: number): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'reviews',
    where: { and: [{ association: { equals: association } }, { state: { equals: 'open' } }] },
    overrideAccess: true,
    req,
  });
  return totalDocs > 0;
}
