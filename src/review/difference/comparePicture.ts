import type { Context } from './context';
import { enumerated } from './counts';
import type { PictureField } from './fieldTypes';
import { isRecord, type PictureFacts, pictureFacts, referenceKey, referenceOf } from './labels';
import { isMarked, markWords, whole } from './markWords';
import type { Content, Marked } from './types';

type Compared = { changed: boolean; summary: string; content: Extract<Content, { kind: 'picture' }> };
type Picture = { key: string; facts: PictureFacts };

/** Compares two pictures by file, description and credit. */
export function comparePicture(
  field: PictureField,
  before: unknown,
  after: unknown,
  context: Context,
): Compared {
  const old = pictureOf(field, before, context);
  const fresh = pictureOf(field, after, context);
  const words = (text: (facts: PictureFacts) => string): Marked => {
    const [a, b] = [old ? text(old.facts) : '', fresh ? text(fresh.facts) : ''];
    return markWords(a, b, context.timeLeft()) ?? whole(a, b);
  };
  const description = words(descriptionOf);
  const credit = words(({ credit }) => credit);
  const sameFile =
    old !== null &&
    fresh !== null &&
    (old.key === fresh.key || (old.facts.size !== null && old.facts.size === fresh.facts.size));
  const texts = [
    ...(isMarked(description) ? ['Beschreibung'] : []),
    ...(isMarked(credit) ? ['Nachweis'] : []),
  ];
  const changed = old?.key !== fresh?.key || texts.length > 0;
  const side = (own: Picture | null, which: 'before' | 'after') =>
    own && { src: own.facts.url, description: description[which], credit: credit[which] };
  return {
    changed,
    summary: changed ? summaryOf(old, fresh, sameFile, texts) : '',
    content: { kind: 'picture', before: side(old, 'before'), after: side(fresh, 'after'), sameFile },
  };
}

function summaryOf(old: Picture | null, fresh: Picture | null, sameFile: boolean, texts: string[]): string {
  if (!old) return 'Bild neu';
  if (!fresh) return 'Bild entfällt';
  if (!sameFile) return 'Bild getauscht';
  return texts.length > 0 ? `Gleiches Bild, ${enumerated(texts)} geändert` : 'Gleiches Bild, neu hochgeladen';
}

/** A loaded document is taken as it was stored; an id is looked up. */
function pictureOf(field: PictureField, value: unknown, { labels }: Context): Picture | null {
  const reference = referenceOf(value, [field.collection]);
  if (!reference) return null;
  const key = referenceKey(reference);
  const stored = isRecord(value) && 'url' in value ? pictureFacts(value) : undefined;
  return { key, facts: stored ?? labels.get(key)?.picture ?? pictureFacts({}) };
}

function descriptionOf({ alt, decorative }: PictureFacts): string {
  return alt || (decorative ? 'keine, das Bild ist schmückend' : '');
}
