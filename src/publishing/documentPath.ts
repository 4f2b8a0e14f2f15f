import type { CollectionSlug } from 'payload';

const folders: Partial<Record<CollectionSlug, string>> = {
  'member-associations': '/mitgliedsverbaende',
  topics: '/themen',
  partners: '/partner',
};

/** Public address of a document, or null where its kind has none. */
export function documentPath(
  collection: string,
  document: { slug?: string | null; path?: string | null },
): string | null {
  if (collection === 'pages') return document.path ?? null;
  const folder = folders[collection as CollectionSlug];
  return folder && document.slug ? `${folder}/${document.slug}` : null;
}
