import { sql } from '@payloadcms/db-postgres';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { inTransaction } from '@/publishing/inTransaction';
import { transactionOf } from '@/publishing/transaction';
import { sitePages } from './entries/pageEntries';
import { indexDocument } from './indexDocument';
import { releasedIn } from './released';
import { searchKinds } from './searchKinds';
import { type Database, writeEntries } from './store';

const sitePage = 'seiten';

/**
 * Makes the index anew from what is released. Readers search in the old one until it is done.
 * @returns how many entries there were and are
 */
export async function rebuildIndex(payload: Payload): Promise<{ before: number; after: number }> {
  const req = await createLocalReq({}, payload);
  return inTransaction(req, async () => {
    const database = await transactionOf(req);
    const before = await countEntries(database);
    // One at a time, and no release in between whose entry would get lost; searching goes on.
    await database.execute(sql`lock table search_index in share row exclusive mode`);
    await database.execute(sql`delete from search_index`);
    await database.execute(sql`delete from search_words`);
    for (const { id, ...page } of sitePages) await writeEntries(database, { kind: sitePage, id }, [page]);
    for (const kind of searchKinds) {
      for (const id of await idsOf(req, kind.collection)) await indexDocument(req, kind, id);
    }
    return { before, after: await countEntries(database) };
  });
}

/** Fills an index that knows less than it should: a new database, or a site that has learned of a new kind. */
export async function fillIndex(payload: Payload): Promise<boolean> {
  const { rows } = await (await transactionOf(await createLocalReq({}, payload))).execute<{ kind: string }>(
    sql`select distinct kind from search_index
        union select 'Seite ' || document_id from search_index where kind = ${sitePage} and document_id !~ '^[0-9]+$'`,
  );
  const known = new Set(rows.map(({ kind }) => kind));
  const wanted = [...sitePages.map(({ id }) => `Seite ${id}`), ...(await filledKinds(payload))];
  if (wanted.every((kind) => known.has(kind))) return false;
  await rebuildIndex(payload);
  return true;
}

async function filledKinds(payload: Payload): Promise<string[]> {
  const counted = await Promise.all(
    searchKinds.map(async ({ collection, kind }) => {
      const { totalDocs } = await payload.count({ collection, where: releasedIn(payload, collection) });
      return totalDocs > 0 ? [kind] : [];
    }),
  );
  return counted.flat();
}

type Slug = (typeof searchKinds)[number]['collection'];

async function idsOf(req: PayloadRequest, collection: Slug): Promise<(number | string)[]> {
  const { docs } = await req.payload.find({
    collection,
    where: releasedIn(req.payload, collection),
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return docs.map(({ id }) => id);
}

async function countEntries(database: Database): Promise<number> {
  const { rows } = await database.execute<{ count: string }>(sql`select count(*) as count from search_index`);
  return Number(rows[0]?.count);
}
