import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { transactionOf } from './transaction';

/**
 * Lets one transaction at a time write to a document, until its end. A draft is saved as a new version, so there
 * is no row that both a save and a release would have to touch; this lock stands in for it.
 */
export async function lockDocument(
  req: PayloadRequest,
  collection: string,
  id: number | string,
): Promise<void> {
  await lock(req, `${collection}/${id}`);
}

/**
 * Lets one transaction at a time take an address of a collection: whoever comes second waits, and then finds it
 * taken. An index alone would not do, because drafts keep their addresses among the versions.
 */
export async function lockAddress(req: PayloadRequest, collection: string, address: string): Promise<void> {
  await lock(req, `${collection} at ${address}`);
}

async function lock(req: PayloadRequest, name: string): Promise<void> {
  const database = await transactionOf(req);
  await database.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
}
