import type { CollectionSlug, GlobalSlug, PayloadRequest, SanitizedConfig } from 'payload';
import { addressedCollections, documentPath } from '@/publishing/documentPath';
import { describeFields } from '@/review/difference/describeFields';
import type { ComparableField } from '@/review/difference/fieldTypes';
import { labelOf } from '@/review/difference/labels';
import { type Place, placesIn, type Sought } from './placesIn';

/** Somewhere on the site that needs a document. */
export interface Use {
  title: string;
  kind: string;
  /** Where in the panel to change it. */
  href: string;
  /** Only the unreleased text needs it. */
  isDraft: boolean;
  places: Place[];
}

interface Source {
  slug: string;
  kind: string;
  fields: ComparableField[];
}
type Stored = Record<string, unknown> & { id: number };

const apart = ['changeNote', 'changedBy', 'basedOn', 'parent'];
const known = new WeakMap<SanitizedConfig, { collections: Source[]; globals: Source[] }>();

/** What can use something, read from the configuration once. */
function sourcesOf(config: SanitizedConfig) {
  const existing = known.get(config);
  if (existing) return existing;
  const sources = {
    collections: config.collections
      .filter(({ slug }) => (addressedCollections as readonly string[]).includes(slug))
      .map(({ fields, labels, slug }) => ({
        slug,
        kind: String(labels.singular),
        fields: describeFields(fields, apart),
      })),
    globals: config.globals.map(({ fields, label, slug }) => ({
      slug,
      kind: String(label),
      fields: describeFields(fields),
    })),
  };
  known.set(config, sources);
  return sources;
}

/**
 * Where a document is used: in what is public, in drafts nobody released yet, and around every page. Reads each
 * collection once, and of drafts only those newer than what is public.
 */
export async function usesOf(req: PayloadRequest, collection: CollectionSlug, id: number): Promise<Use[]> {
  const { collections, globals } = sourcesOf(req.payload.config);
  const sought: Sought = { collection, id: String(id), path: await pathOf(req, collection, id) };
  const found = await Promise.all([
    ...collections.map((source) => usesInCollection(req, source, sought)),
    ...globals.map((source) => usesInGlobal(req, source, sought)),
  ]);
  return found
    .flat()
    .sort((a, b) => Number(a.isDraft) - Number(b.isDraft) || a.title.localeCompare(b.title, 'de'));
}

async function pathOf(req: PayloadRequest, collection: CollectionSlug, id: number): Promise<string | null> {
  const document = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    draft: false,
    trash: true,
    overrideAccess: true,
    disableErrors: true,
    req,
  });
  return document ? documentPath(collection, document as { slug?: string }) : null;
}

async function usesInCollection(req: PayloadRequest, source: Source, sought: Sought): Promise<Use[]> {
  const [released, drafts] = await Promise.all(
    (['published', 'draft'] as const).map(async (status) => {
      const { docs } = await req.payload.find({
        collection: source.slug as CollectionSlug,
        where: { _status: { equals: status } },
        draft: status === 'draft',
        depth: 0,
        pagination: false,
        overrideAccess: true,
        req,
      });
      return docs as unknown as Stored[];
    }),
  );
  const use = (document: Stored, isDraft: boolean): Use[] => {
    const isItself = source.slug === sought.collection && String(document.id) === sought.id;
    const places = isItself ? [] : placesIn(source.fields, document, sought);
    const href = `/admin/collections/${source.slug}/${document.id}`;
    return places.length > 0
      ? [{ title: labelOf(document).text, kind: source.kind, href, isDraft, places }]
      : [];
  };
  const shown = (released ?? []).flatMap((document) => use(document, false));
  const isShown = new Set(shown.map(({ href }) => href));
  return [
    ...shown,
    ...(drafts ?? []).flatMap((document) => use(document, true)).filter(({ href }) => !isShown.has(href)),
  ];
}

async function usesInGlobal(
  req: PayloadRequest,
  { slug, kind, fields }: Source,
  sought: Sought,
): Promise<Use[]> {
  const data = await req.payload.findGlobal({
    slug: slug as GlobalSlug,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const places = placesIn(fields, data as unknown as Record<string, unknown>, sought);
  return places.length > 0
    ? [{ title: kind, kind: 'Rahmen der Website', href: `/admin/globals/${slug}`, isDraft: false, places }]
    : [];
}
