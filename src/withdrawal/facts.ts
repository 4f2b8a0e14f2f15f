import type { PayloadRequest } from 'payload';
import { refuse } from '@/access/refuse';
import { isStaff } from '@/access/roles';
import { addressedCollections, documentPath } from '@/publishing/documentPath';
import { newestVersion } from '@/review/newestVersion';
import { lastRound } from '@/review/rounds';
import type { Target } from '@/review/transitions';
import { usesOf } from '@/usage/usesOf';
import { type Cause, causes, consequence, stayFault } from './rules';
import { publicRow } from './takeOff';

/** A place that uses the document, and what becomes of it by the reason of the withdrawal. */
export interface UseRow {
  title: string;
  href: string;
  isDraft: boolean;
  place: string;
  becomes: Record<Cause, string>;
}

/** What somebody of the office must know before a document leaves the site, or before planning about it. */
export interface DocumentFacts {
  title: string;
  path: string | null;
  isPublic: boolean;
  /** Why it cannot leave the site. */
  refusal: string | null;
  uses: UseRow[];
  /** What it may have been merged into. */
  targets: { title: string; path: string }[];
  /** The draft that could be published. */
  draft: { version: string; at: string } | null;
}

export async function factsOf(req: PayloadRequest, target: Target): Promise<DocumentFacts> {
  if (!isStaff(req)) refuse('Das sieht nur die Geschäftsstelle.', req.user ? 403 : 401);
  const row = await publicRow(req, target);
  const newest = await newestVersion(req, target.collection, target.id);
  const hasOpenRound = (await lastRound(req, target))?.state === 'open';
  const { isPublic, path, title } = row;
  return {
    title,
    path,
    isPublic,
    refusal: stayFault({ ...row, bin: false, hasOpenRound }),
    uses: (await usesOf(req, target.collection, target.id)).flatMap(({ places, ...use }) =>
      places.map((place) => ({
        title: `${use.kind} „${use.title}“`,
        href: use.href,
        isDraft: use.isDraft,
        place: place.label,
        becomes: Object.fromEntries(
          causes.map(({ value }) => [value, consequence(place, value)]),
        ) as UseRow['becomes'],
      })),
    ),
    targets: (await targets(req)).filter((other) => other.path !== path),
    draft: newest?.status === 'draft' ? { version: newest.id, at: newest.updatedAt } : null,
  };
}

async function targets(req: PayloadRequest) {
  const found = await Promise.all(
    addressedCollections.map(async (collection) => {
      const { docs } = await req.payload.find({
        collection,
        where: { _status: { equals: 'published' } },
        select: { title: true, name: true, slug: true, path: true } as never,
        depth: 0,
        pagination: false,
        overrideAccess: true,
        req,
      });
      return (docs as { title?: string; name?: string; slug?: string; path?: string }[]).flatMap(
        (document) => {
          const path = documentPath(collection, document);
          return path ? [{ title: document.title ?? document.name ?? '', path }] : [];
        },
      );
    }),
  );
  return found.flat().sort((a, b) => a.title.localeCompare(b.title, 'de'));
}
