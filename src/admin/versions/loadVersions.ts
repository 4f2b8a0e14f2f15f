import type { CollectionSlug, PayloadRequest } from 'payload';
import { nameOf } from '@/review/nameOf';
import { publicVersion } from '@/review/newestVersion';

const perPage = 25;

export interface VersionRow {
  id: string;
  at: string;
  who: string;
  note?: string;
  state: 'public' | 'wasPublic' | 'draft';
}

/** Earlier versions of a document with who made them and why; as far as the account may read them. */
export async function loadVersions(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number | string,
  page: number,
) {
  const [found, now] = await Promise.all([
    req.payload.findVersions({
      collection,
      where: { parent: { equals: id } } as never,
      sort: '-updatedAt',
      page,
      limit: perPage,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    }),
    publicVersion(req, collection, id),
  ]);
  const rows = await Promise.all(
    found.docs.map(async ({ id: version, updatedAt, version: content }): Promise<VersionRow> => {
      const { _status, changedBy, changeNote } = content as unknown as Record<string, unknown>;
      const wasPublished = _status === 'published';
      return {
        id: String(version),
        at: String(updatedAt),
        who: (await nameOf(req, changedBy as number | null)) ?? 'Website',
        note: typeof changeNote === 'string' && changeNote !== '' ? changeNote : undefined,
        state: String(version) === now?.id ? 'public' : wasPublished ? 'wasPublic' : 'draft',
      };
    }),
  );
  return { rows, page: found.page ?? 1, pages: found.totalPages };
}
