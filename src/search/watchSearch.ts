import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, SanitizedConfig } from 'payload';
import { askedOf } from '@/publishing/asked';
import { indexDocument, indexFile } from './indexDocument';
import { type SearchKind, searchKinds } from './searchKinds';

/**
 * Lets the search follow every collection that can be found: in the transaction of the change, whoever makes it
 * and by whatever way, so that it is found, or not, exactly when readers see it, or not.
 */
export function watchSearch(config: SanitizedConfig): SanitizedConfig {
  for (const kind of searchKinds) follow(config, kind.collection, (req, id) => indexDocument(req, kind, id));
  follow(config, 'media', (req, id) => indexFile(req, Number(id)));
  return config;
}

type Work = (req: Parameters<CollectionAfterChangeHook>[0]['req'], id: number | string) => Promise<void>;

function follow(config: SanitizedConfig, slug: SearchKind['collection'], work: Work): void {
  const collection = config.collections.find((one) => one.slug === slug);
  if (!collection) throw new Error(`The search knows a collection that does not exist: ${slug}`);
  const afterChange: CollectionAfterChangeHook = async ({ context, doc, req }) => {
    // A saved draft leaves what readers see as it is.
    const isDraft = doc._status === 'draft' && askedOf(context, slug).draft;
    if (!isDraft) await work(req, doc.id);
    return doc;
  };
  const afterDelete: CollectionAfterDeleteHook = ({ id, req }) => work(req, id);
  collection.hooks.afterChange.push(afterChange);
  collection.hooks.afterDelete.push(afterDelete);
}
