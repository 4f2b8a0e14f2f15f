import { sql } from '@payloadcms/db-postgres';
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload';
import { CHANGE_CHANNEL } from '@/lib/changeChannel';
import { askedOf } from './asked';
import { transactionOf } from './transaction';

/**
 * Tells every running instance that public content changed. The notice travels with the transaction, so
 * readers hear of it exactly when the change becomes visible, and never when it was rolled back.
 */
export async function announce(req: PayloadRequest, what: string): Promise<void> {
  const database = await transactionOf(req);
  await database.execute(sql`select pg_notify(${CHANGE_CHANNEL}, ${what})`);
}

export const announceChange: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, req }) => {
  // Where a newer draft exists, that one is the previous document, and not what visitors saw.
  const wasOrIsPublic =
    doc._status !== 'draft' ||
    previousDoc?._status === 'published' ||
    askedOf(req.context, collection.slug).wasPublic;
  if (wasOrIsPublic) await announce(req, `${collection.slug}/${doc.id}`);
  return doc;
};

export const announceDeletion: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await announce(req, `${collection.slug}/${id}`);
};

export const announceGlobalChange: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await announce(req, `globals/${global.slug}`);
  return doc;
};
