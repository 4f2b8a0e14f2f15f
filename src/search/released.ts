import type { CollectionSlug, Payload, Where } from 'payload';

/** What a document must meet to be found: released, where its kind has releases; the bin is left out anyway. */
export function releasedIn(payload: Payload, collection: CollectionSlug): Where {
  return payload.collections[collection].config.versions?.drafts ? { _status: { equals: 'published' } } : {};
}
