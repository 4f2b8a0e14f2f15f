/** Kinds of documents that have an address of their own on the public site. */
export const addressedCollections = ['member-associations', 'pages', 'topics', 'partners'] as const;
export type AddressedCollection = (typeof addressedCollections)[number];

const folders: Partial<Record<string, string>> = {
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
  const folder = folders[collection];
  return folder && document.slug ? `${folder}/${document.slug}` : null;
}

/** The one place where a document with this address would stand: its collection and the field to look for. */
export function placeOfPath(path: string): {
  collection: AddressedCollection;
  field: 'path' | 'slug';
  value: string;
} {
  for (const collection of addressedCollections) {
    const folder = folders[collection];
    if (folder && path.startsWith(`${folder}/`)) {
      return { collection, field: 'slug', value: path.slice(folder.length + 1) };
    }
  }
  return { collection: 'pages', field: 'path', value: path };
}
