import type { CollectionSlug, DataFromCollectionSlug } from 'payload';
import { memberEntries } from './entries/memberEntries';
import { pageEntries } from './entries/pageEntries';
import { partnerEntries } from './entries/partnerEntries';
import { topicEntries } from './entries/topicEntries';
import type { SearchEntry } from './entry';

/** Something that can be found, in the order of the filter. */
export interface SearchKind {
  /** Part of the address of a filtered search. */
  kind: string;
  /** Over the filter, and before one hit. */
  many: string;
  one: string;
  collection: CollectionSlug;
  /** What of a released document can be found: one entry for each of its versions, none when it has no address. */
  entries: (document: never) => SearchEntry[];
}

function kind<Slug extends CollectionSlug>(
  collection: Slug,
  words: Pick<SearchKind, 'kind' | 'many' | 'one'>,
  entries: (document: DataFromCollectionSlug<Slug>) => SearchEntry[],
): SearchKind {
  return { ...words, collection, entries };
}

/**
 * Everything that can be found. One more line makes one more collection searchable: the index follows its
 * releases from then on and takes in what exists at the next start (see `fillIndex`).
 */
export const searchKinds: SearchKind[] = [
  kind(
    'member-associations',
    { kind: 'mitgliedsverbaende', many: 'Mitgliedsverbände', one: 'Mitgliedsverband' },
    memberEntries,
  ),
  kind('topics', { kind: 'themen', many: 'Themen', one: 'Thema' }, topicEntries),
  kind('partners', { kind: 'partner', many: 'Partner', one: 'Partner' }, partnerEntries),
  kind('pages', { kind: 'seiten', many: 'Seiten', one: 'Seite' }, pageEntries),
];

/** Files are found while something released shows them; they have no release of their own. */
export const fileKind = { kind: 'dateien', many: 'Dateien', one: 'Datei' };

export const allKinds = [...searchKinds, fileKind].map(({ kind, many, one }) => ({ kind, many, one }));
