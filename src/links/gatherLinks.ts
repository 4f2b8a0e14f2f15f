import type { GlobalSlug, Payload } from 'payload';
import { documentPath } from '@/publishing/documentPath';
import { collectLinks, type FoundLink } from './collectLinks';

/** A place on the site where a link stands. */
export interface Place {
  label: string;
  /** Page of the panel on which it can be changed. */
  href: string;
}

export interface GatheredLink {
  /** What is shown and asked: an address, or a name for a document that has none. */
  address: string;
  places: Place[];
  /** Of a link to a document: whether it is public. */
  target?: { isPublic: boolean };
}

const collections = ['pages', 'member-associations', 'topics', 'partners'] as const;
const globals: GlobalSlug[] = ['main-navigation', 'footer-navigation', 'office', 'site-notice'];

/**
 * The links of everything that visitors can read. Read with their rights: what nobody has released yet stays
 * here, for asking a foreign server about a link tells that server of it.
 */
export async function gatherLinks(payload: Payload): Promise<GatheredLink[]> {
  const asVisitor = { depth: 0, overrideAccess: false, pagination: false } as const;
  const paths = new Map<string, string>();
  const found: { link: FoundLink; place: Place }[] = [];
  const note = (data: unknown, place: Place) => {
    for (const link of collectLinks(data)) found.push({ link, place });
  };
  for (const collection of collections) {
    const { docs } = await payload.find({ collection, ...asVisitor });
    const { labels } = payload.collections[collection].config;
    for (const document of docs) {
      const title = 'title' in document ? document.title : document.name;
      paths.set(`${collection}/${document.id}`, documentPath(collection, document) ?? '/');
      note(document, {
        label: `${String(labels.singular)} „${title}“`,
        href: `/admin/collections/${collection}/${document.id}`,
      });
    }
  }
  for (const slug of globals) {
    const { label } = payload.globals.config.find((global) => global.slug === slug) ?? {};
    note(await payload.findGlobal({ slug, depth: 0, overrideAccess: false }), {
      label: typeof label === 'string' ? label : slug,
      href: `/admin/globals/${slug}`,
    });
  }
  return byAddress(found.map(({ link, place }) => ({ ...named(link, paths, payload), place })));
}

function named(link: FoundLink, paths: Map<string, string>, { collections }: Payload) {
  if (link.to === 'address') return { address: link.address };
  const path = paths.get(`${link.collection}/${link.id}`);
  if (path) return { address: path, target: { isPublic: true } };
  const kind = collections[link.collection as 'pages']?.config.labels.singular ?? link.collection;
  return { address: `${String(kind)} Nr. ${link.id}`, target: { isPublic: false } };
}

function byAddress(links: (Omit<GatheredLink, 'places'> & { place: Place })[]): GatheredLink[] {
  const gathered = new Map<string, GatheredLink>();
  for (const { place, ...link } of links) {
    const known = gathered.get(link.address) ?? { ...link, places: [] };
    if (!known.places.some(({ href }) => href === place.href)) known.places.push(place);
    gathered.set(link.address, known);
  }
  return [...gathered.values()];
}
