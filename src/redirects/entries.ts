import type { PayloadRequest, Where } from 'payload';
import type { Redirect } from '@/payload-types';
import type { AddressedCollection } from '@/publishing/documentPath';

// Entries that the site makes by itself are written past the hooks of the collection: they belong to the change
// of a document, which is announced and logged already.

const collection = 'redirects';

export interface Target {
  collection: AddressedCollection;
  id: number;
}

interface NewEntry {
  from: string;
  kind: Redirect['kind'];
  /** Where it leads; for what is gone, the document that stood here. */
  document?: Target;
  title?: string;
  reason: string;
}

const pointsAt = ({ collection: relationTo, id }: Target): Where => ({
  and: [{ 'document.relationTo': { equals: relationTo } }, { 'document.value': { equals: id } }],
});

async function entriesWhere(req: PayloadRequest, where: Where): Promise<Redirect[]> {
  const { docs } = await req.payload.find({
    collection,
    where,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return docs;
}

export async function entryAt(req: PayloadRequest, from: string): Promise<Redirect | null> {
  return (await entriesWhere(req, { from: { equals: from } }))[0] ?? null;
}

/** The note that a document is gone for good, wherever it stood. */
export async function goneNoteOf(req: PayloadRequest, document: Target): Promise<Redirect | null> {
  return (await entriesWhere(req, { and: [{ kind: { equals: 'gone' } }, pointsAt(document)] }))[0] ?? null;
}

/** Sets what an address answers from now on, in place of what it answered so far. */
export async function setEntry(req: PayloadRequest, { document, ...entry }: NewEntry): Promise<void> {
  await removeAt(req, [entry.from]);
  const data = {
    ...entry,
    madeBy: 'system',
    ...(document && { document: { relationTo: document.collection, value: document.id } }),
  };
  await req.payload.db.create({ collection, data, req });
}

/** Takes entries away whose addresses are those of living pages again. */
export async function removeAt(req: PayloadRequest, addresses: string[]): Promise<void> {
  if (addresses.length === 0) return;
  await req.payload.db.deleteMany({ collection, where: { from: { in: addresses } }, req });
}

/** Everything that led to one document leads to another from now on. */
export async function repoint(req: PayloadRequest, old: Target, to: Target): Promise<void> {
  const document = { relationTo: to.collection, value: to.id };
  for (const entry of await entriesWhere(req, pointsAt(old))) {
    await change(req, entry, { kind: 'redirect', document });
  }
}

/** A document is deleted for good: what led to it tells why it is gone, or goes as well where nobody said. */
export async function endEntriesOf(req: PayloadRequest, document: Target): Promise<void> {
  const entries = await entriesWhere(req, pointsAt(document));
  const note = entries.find(({ kind }) => kind === 'gone');
  if (!note)
    return removeAt(
      req,
      entries.map(({ from }) => from),
    );
  const { title, reason } = note;
  for (const entry of entries) await change(req, entry, { kind: 'gone', title, reason });
}

/** The database wants the whole row. */
async function change(req: PayloadRequest, entry: Redirect, data: Partial<Redirect>): Promise<void> {
  const { hits: _, ...row } = entry;
  await req.payload.db.updateOne({ collection, id: entry.id, data: { ...row, ...data }, req });
}
