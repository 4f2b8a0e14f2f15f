import type { Payload } from 'payload';
import type { Review } from '@/payload-types';

/** What waits for a decision, the oldest first. */
export async function openReviews(payload: Payload): Promise<Review[]> {
  const { docs } = await payload.find({
    collection: 'reviews',
    where: { state: { equals: 'open' } },
    sort: 'handedInAt',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  return docs;
}

/** The page to decide about it. */
export function reviewHref({ document: { relationTo, value } }: Review): string {
  return `/admin/collections/${relationTo}/${typeof value === 'object' ? value.id : value}/freigabe`;
}
