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
  const database = await transactionOf(req);
  await database.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${collection}/${id}`}, 0))`);
}
