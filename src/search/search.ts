import type { Pool } from 'pg';
import { findHits, type Hits, hitsPerPage, lastPage } from './findHits';
import { lookUp } from './lookUp';
import type { Query } from './readQuery';
import { joined, type Meaning, understand } from './understand';

export interface Found extends Hits {
  total: number;
  /** Of the chosen kind, or all. */
  shown: number;
  page: number;
  pages: number;
  /** Spellings to be marked. */
  forms: ReadonlySet<string>;
  /** What was searched for instead, when something was misspelt. */
  corrected?: string;
  /** No hit has all the words; these have some. */
  someWords: boolean;
}

const nothing: Found = {
  counts: {},
  hits: [],
  total: 0,
  shown: 0,
  page: 1,
  pages: 0,
  forms: new Set(),
  someWords: false,
};

/** Searches the released content of the site. */
export async function search(
  pool: Pick<Pool, 'query'>,
  query: Query,
  { kind = '', page = 1 }: { kind?: string; page?: number } = {},
): Promise<Found> {
  if (query.words.length === 0) return nothing;
  const meanings = understand(query, await lookUp(pool, query));
  if (meanings.every(({ wide }) => wide === '')) return nothing;
  const exact = joined(meanings, 'exact', '&');
  const any = joined(meanings, 'wide', '|');
  const wanted = { any, exact, names: query.names, kind, page };
  const missing = meanings.some(({ wide }) => wide === '');
  const strict = missing
    ? undefined
    : await findHits(pool, { ...wanted, wide: joined(meanings, 'wide', '&'), each: [] });
  if (strict && totalOf(strict) > 0) return found(strict, false);
  if (meanings.length < 2) return nothing;
  const each = meanings.map(({ wide }) => wide).filter(Boolean);
  return found(await findHits(pool, { ...wanted, wide: any, each }), true);

  function found(hits: Hits, someWords: boolean): Found {
    const total = totalOf(hits);
    const shown = kind ? (hits.counts[kind] ?? 0) : total;
    return {
      ...hits,
      total,
      shown,
      page,
      pages: Math.min(Math.ceil(shown / hitsPerPage), lastPage),
      forms: new Set(meanings.flatMap(({ forms }) => forms)),
      corrected: correctedQuery(query, meanings),
      someWords,
    };
  }
}

const totalOf = ({ counts }: Hits) => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** What was typed with each misspelt word put right, everything else as it stands. */
function correctedQuery({ typed, words }: Query, meanings: readonly Meaning[]): string | undefined {
  if (meanings.every(({ corrected }) => !corrected)) return undefined;
  return words.reduce(
    (text, word, place) => text.replace(word.typed, () => meanings[place]?.corrected ?? word.typed),
    typed,
  );
}
