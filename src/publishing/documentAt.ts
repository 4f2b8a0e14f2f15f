import type { PayloadRequest } from 'payload';
import { type AddressedCollection, documentPath, placeOfPath } from './documentPath';

/** A document that visitors can see, with its address. */
export interface PublicDocument {
  collection: AddressedCollection;
  id: number;
  title: string;
  path: string;
}

interface Stored {
  id: number;
  title?: string;
  name?: string;
  slug?: string | null;
  path?: string | null;
  _status?: string | null;
  deletedAt?: string | null;
}

function asPublic(collection: AddressedCollection, document: Stored | null): PublicDocument | null {
  if (document?._status !== 'published' || document.deletedAt) return null;
  const path = documentPath(collection, document);
  return path ? { collection, id: document.id, title: document.title ?? document.name ?? '', path } : null;
}

/** What visitors find at an address, or null. */
export async function documentAt(req: PayloadRequest, path: string): Promise<PublicDocument | null> {
  const { collection, field, value } = placeOfPath(path);
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ [field]: { equals: value } }, { _status: { equals: 'published' } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return asPublic(collection, (docs[0] as Stored | undefined) ?? null);
}

/** A document as visitors find it now, or null when they do not. */
export async function publicDocument(
  req: PayloadRequest,
  { collection, id }: { collection: AddressedCollection; id: number },
): Promise<PublicDocument | null> {
  const document = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    draft: false,
    overrideAccess: true,
    disableErrors: true,
    req,
  });
  return asPublic(collection, document as Stored | null);
}
