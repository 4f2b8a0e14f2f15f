import type { Document } from './types';

export type PictureFacts = {
  url: string | null;
  alt: string;
  decorative: boolean;
  credit: string;
  /** Bytes, width and height: equal for two uploads of one picture. */
  size: string | null;
};

/** How another document is called on the page. */
export type Label = { text: string; isPublic: boolean; picture?: PictureFacts };

/** Labels by `referenceKey`. */
export type Labels = ReadonlyMap<string, Label>;

export type Reference = { collection: string; id: string };

export function referenceKey({ collection, id }: Reference): string {
  return `${collection}:${id}`;
}

/** The reference a relation stores: an id, a loaded document, or either beside the name of its collection. */
export function referenceOf(value: unknown, collections: readonly string[]): Reference | null {
  if (isRecord(value) && typeof value.relationTo === 'string') {
    return referenceOf(value.value, [value.relationTo]);
  }
  const id = isRecord(value) ? value.id : value;
  const [collection] = collections;
  if ((typeof id !== 'string' && typeof id !== 'number') || id === '' || !collection) return null;
  return { collection, id: String(id) };
}

const GONE = 'nicht mehr vorhanden';

/** "Kultur", "Kultur (noch nicht öffentlich)"; never an id. */
export function labelText(labels: Labels, reference: Reference): string {
  const label = labels.get(referenceKey(reference));
  if (!label) return GONE;
  return label.isPublic ? label.text : `${label.text} (noch nicht öffentlich)`;
}

/** The label of a loaded document. Read it without `draft`, so that `_status` tells whether it is public. */
export function labelOf(document: Document): Label {
  const text = ['title', 'name', 'label', 'alt', 'filename']
    .map((key) => document[key])
    .find((value): value is string => typeof value === 'string' && value.trim() !== '');
  return {
    text: text ?? 'ohne Titel',
    isPublic: document._status !== 'draft' && !document.deletedAt,
    ...(typeof document.filename === 'string' ? { picture: pictureFacts(document) } : {}),
  };
}

/** What the page shows of a loaded picture. */
export function pictureFacts(document: Document): PictureFacts {
  const { url, alt, decorative, credit, filesize, width, height } = document;
  return {
    url: typeof url === 'string' ? url : null,
    alt: typeof alt === 'string' ? alt.trim() : '',
    decorative: decorative === true,
    credit: typeof credit === 'string' ? credit.trim() : '',
    size: filesize && width && height ? [filesize, width, height].join('/') : null,
  };
}

export function isRecord(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
