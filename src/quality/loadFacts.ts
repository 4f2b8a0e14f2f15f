import { addressedCollections, documentPath, placeOfPath } from '@/publishing/documentPath';
import { linksIn } from './content/nodes';
import { knownAbbreviations } from './knownAbbreviations';
import type { Content, Facts, MediaFacts } from './types';

type Row = Record<string, unknown>;

/** Finds the documents of a collection whose field has one of the values; on the server, or over the interface. */
export type FindDocuments = (collection: string, field: string, values: string[]) => Promise<Row[]>;

const linkable: ReadonlySet<string> = new Set(['media', ...addressedCollections]);

/** Gathers what the rules must know beyond the document. */
export async function loadFacts(content: Content, find: FindDocuments): Promise<Facts> {
  const { media, titles } = needs(content);
  const [pictures, ...found] = await Promise.all([
    media.length > 0 ? find('media', 'id', media) : [],
    ...[...titles].map(async ([key, values]) => {
      const [collection = '', field = ''] = key.split(' ');
      const docs = await find(collection, field, [...values]);
      return docs.map((doc) => [keyOf(collection, field, doc), titleOf(doc)] as const);
    }),
  ]);
  return {
    media: Object.fromEntries(pictures.map((picture) => [String(picture.id), picture as MediaFacts])),
    titles: Object.fromEntries(found.flat()),
    abbreviations: knownAbbreviations,
  };
}

function needs(content: Content) {
  const media = content.pieces.flatMap((piece) => (piece.kind === 'media' ? piece.ids : []));
  const titles = new Map<string, Set<string>>();
  const need = (collection: string, field: string, value: string) => {
    const key = `${collection} ${field}`;
    titles.set(key, (titles.get(key) ?? new Set()).add(value));
  };
  for (const { target, url } of linksIn(content)) {
    const [collection = '', id = ''] = target.split(':');
    if (url === undefined && linkable.has(collection) && /^\d+$/.test(id)) need(collection, 'id', id);
    else if (target.startsWith('/')) {
      const place = placeOfPath(target);
      need(place.collection, place.field, place.value);
    }
  }
  return { media: [...new Set(media)], titles };
}

function keyOf(collection: string, field: string, doc: Row): string {
  if (field === 'id') return `${collection}:${doc.id}`;
  return documentPath(collection, doc) ?? '';
}

function titleOf({ filename, label, name, title }: Row): string {
  return String(title || name || label || filename || '');
}
