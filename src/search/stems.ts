import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { transactionOf } from '@/publishing/transaction';

/** A word or a few as the search compares them: without endings, small words left out. */
export async function stemsOf(req: PayloadRequest, words: string): Promise<string> {
  const database = await transactionOf(req);
  const { rows } = await database.execute<{ stems: string }>(
    sql`select array_to_string(tsvector_to_array(to_tsvector('search_german', ${words})), ' ') as stems`,
  );
  return rows[0]?.stems ?? '';
}
