import type { CollectionSlug, PayloadRequest } from 'payload';

export interface StoredVersion {
  /** Id of the version itself. */
  id: string;
  updatedAt: string;
  status: 'draft' | 'published';
  changedBy: number | null;
  data: Record<string, unknown>;
}

/** The latest version of a document, draft or released. */
export async function newestVersion(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number | string,
): Promise<StoredVersion | null> {
  return findVersion(req, collection, { and: [{ parent: { equals: id } }, { latest: { equals: true } }] });
}

/** The version that visitors see now, or null when the document is not public. */
export async function publicVersion(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number | string,
): Promise<StoredVersion | null> {
  const main = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    draft: false,
    overrideAccess: true,
    disableErrors: true,
    req,
  });
  if ((main as { _status?: string } | null)?._status !== 'published') return null;
  return findVersion(req, collection, {
    and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }],
  });
}

/** One stored version of a document, or null when it is no longer kept. */
export function versionById(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number | string,
  version: string,
): Promise<StoredVersion | null> {
  return findVersion(req, collection, { and: [{ parent: { equals: id } }, { id: { equals: version } }] });
}

async function findVersion(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: object,
): Promise<StoredVersion | null> {
  const { docs } = await req.payload.findVersions({
    collection,
    where: where as never,
    sort: '-updatedAt',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  });
  const [found] = docs;
  if (!found) return null;
  const data = found.version as unknown as Record<string, unknown>;
  return {
    id: String(found.id),
    updatedAt: String(data.updatedAt ?? found.updatedAt),
    status: data._status === 'published' ? 'published' : 'draft',
    changedBy: (data.changedBy as number | null) ?? null,
    data,
  };
}
