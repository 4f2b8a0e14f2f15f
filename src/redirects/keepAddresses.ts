import { sql } from '@payloadcms/db-postgres';
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload';
import { type AddressedCollection, documentPath } from '@/publishing/documentPath';
import { transactionOf } from '@/publishing/transaction';
import { endEntriesOf, removeAt, setEntry } from './entries';

/** Several documents may change in one request, and Payload swaps the context while they do. */
const addressBefore = (collection: string, id: number) => `public address of ${collection}/${id} before`;
const moved = 'Die Adresse wurde geändert';

/** Remembers under which address visitors knew a document, before a release changes it. */
export const rememberAddress: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || data._status !== 'published') return data;
  const address = await knownAddress(req, collection.slug as AddressedCollection, originalDoc.id);
  req.context[addressBefore(collection.slug, originalDoc.id)] = address;
  return data;
};

/** The main row keeps the last released address, also while the document is off the site. */
async function knownAddress(
  req: PayloadRequest,
  collection: AddressedCollection,
  id: number,
): Promise<string | null> {
  const options = { depth: 0, overrideAccess: true, req } as const;
  const main = await req.payload.findByID({
    collection,
    id,
    draft: false,
    trash: true,
    disableErrors: true,
    ...options,
  });
  if (!main) return null;
  const wasReleased =
    main._status === 'published' ||
    (
      await req.payload.countVersions({
        collection,
        where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
        ...options,
      })
    ).totalDocs > 0;
  return wasReleased ? documentPath(collection, main) : null;
}

/**
 * Leaves the way to the new address behind wherever a released document stood before, and takes away what led
 * elsewhere from where it stands now. Runs after the tree has followed.
 */
export const keepAddresses: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (doc._status !== 'published' || doc.deletedAt) return doc;
  const slug = collection.slug as AddressedCollection;
  const now = documentPath(slug, doc);
  if (!now) return doc;
  await removeAt(req, [now]);
  const before = req.context[addressBefore(slug, doc.id)];
  if (typeof before !== 'string' || before === now) return doc;
  await setEntry(req, {
    from: before,
    kind: 'redirect',
    document: { collection: slug, id: doc.id },
    reason: moved,
  });
  if (slug === 'pages') await keepAddressesBelow(req, before, now);
  return doc;
};

async function keepAddressesBelow(req: PayloadRequest, before: string, now: string): Promise<void> {
  const database = await transactionOf(req);
  const below = `${now.replace(/[\\%_]/g, '\\$&')}/%`;
  const { rows } = await database.execute<{ id: number; path: string }>(
    sql`select id, path from pages where path like ${below} and _status = 'published' and deleted_at is null`,
  );
  await removeAt(
    req,
    rows.map(({ path }) => path),
  );
  for (const { id, path } of rows) {
    await setEntry(req, {
      from: `${before}${path.slice(now.length)}`,
      kind: 'redirect',
      document: { collection: 'pages', id },
      reason: moved,
    });
  }
}

/** Before and not after: the database takes the relation of an entry along with the document. */
export const endRedirectsTo: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await endEntriesOf(req, { collection: collection.slug as AddressedCollection, id: Number(id) });
};
