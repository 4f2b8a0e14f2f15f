import { sql } from '@payloadcms/db-postgres';
import { isolateObjectProperty, type PayloadRequest } from 'payload';
import { transactionOf } from '@/publishing/transaction';
import { entryOf } from './entry';
import { releasedIn } from './released';
import { fileKind, type SearchKind } from './searchKinds';
import { isShown, writeEntries } from './store';

/** Reading puts another context into a request; the hooks that follow need theirs. */
const asideOf = (req: PayloadRequest) => isolateObjectProperty(req, 'context');

/** Brings one document up to date in the search: in as it is released now, out when it is not. */
export async function indexDocument(
  req: PayloadRequest,
  { collection, entries, kind }: SearchKind,
  id: number | string,
): Promise<void> {
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ id: { equals: id } }, releasedIn(req.payload, collection)] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req: asideOf(req),
  });
  const database = await transactionOf(req);
  const source = { kind, id: String(id) };
  const files = await writeEntries(database, source, docs[0] ? entries(docs[0] as never) : []);
  if (collection === 'pages') await followMovedPages(req);
  for (const file of files) await indexFile(req, file);
}

/** A page that moved takes all pages below it along, past their own hooks. */
async function followMovedPages(req: PayloadRequest): Promise<void> {
  const database = await transactionOf(req);
  await database.execute(
    sql`update search_index set address = pages.path from pages
        where kind = 'seiten' and document_id = pages.id::text and address <> pages.path`,
  );
}

/** A PDF is found by its title as long as something released shows it. */
export async function indexFile(req: PayloadRequest, id: number): Promise<void> {
  const database = await transactionOf(req);
  const file = (await isShown(database, id)) ? await findFile(req, id) : undefined;
  const source = { kind: fileKind.kind, id: String(id) };
  if (!file?.url || file.mimeType !== 'application/pdf') {
    await writeEntries(database, source, []);
    return;
  }
  const title = file.label || file.pdf?.title || file.filename || 'Datei';
  await writeEntries(database, source, [
    entryOf({ title, address: new URL(file.url, 'http://localhost').pathname, context: 'PDF' }),
  ]);
}

function findFile(req: PayloadRequest, id: number) {
  return req.payload.findByID({
    collection: 'media',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req: asideOf(req),
  });
}
