import type { ComparableField } from './fieldTypes';
import { longestRun } from './longestRun';
import type { Document } from './types';

/** One entry of a list as it is stored, with the fields that describe it. */
export type Row = {
  id: string | null;
  /** Slug of a block; '' in lists of one kind. */
  type: string;
  label?: string;
  fields: readonly ComparableField[];
  data: Document;
  /** First words of the entry, to recognise it when it was made anew. */
  words: string;
};

export type RowPair = { before?: number; after?: number; moved: boolean };

/**
 * Finds the entries that belong together, by id, then by all they hold, then by their words. Those outside the longest
 * run that kept its order have been moved.
 */
export function matchRows(before: readonly Row[], after: readonly Row[]): RowPair[] {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const tests: ((row: Row) => string | null)[] = [({ id }) => id, contentKey, ({ words }) => words || null];
  for (const key of tests) {
    const old = before.map(key);
    after.forEach((row, place) => {
      if (partner.has(place)) return;
      const wanted = key(row);
      if (wanted === null) return;
      const found = old.findIndex(
        (own, at) => own === wanted && !taken.has(at) && before[at]?.type === row.type,
      );
      if (found === -1) return;
      partner.set(place, found);
      taken.add(found);
    });
  }
  const kept = after.map((_, place) => place).filter((place) => partner.has(place));
  const run = longestRun(kept.map((place) => partner.get(place) as number));
  return [
    ...after.map((_, place) => ({
      after: place,
      before: partner.get(place),
      moved: partner.has(place) && !run.has(kept.indexOf(place)),
    })),
    ...before.flatMap((_, place) => (taken.has(place) ? [] : [{ before: place, moved: false }])),
  ];
}

/** All an entry holds, without the ids that Payload gives anew to a copied row. */
function contentKey({ data }: Row): string {
  return JSON.stringify(data, (key, value) => (key === 'id' ? undefined : value));
}
