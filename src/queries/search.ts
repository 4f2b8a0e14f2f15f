import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { SearchPageProps } from '@/components/templates/SearchPage';
import { log } from '@/lib/log';
import { hitsPerPage, lastPage } from '@/search/findHits';
import { mark, snippet } from '@/search/marks';
import { noteMiss } from '@/search/misses';
import { readQuery } from '@/search/readQuery';
import { search } from '@/search/search';
import { allKinds } from '@/search/searchKinds';
import { cms, oncePerRequest } from './cms';

export type SearchAnswer = Omit<SearchPageProps, 'trail'>;

const oneLabel = (kind: string) => allKinds.find((one) => one.kind === kind)?.one ?? '';

function pageNumber(text: string): number {
  return /^\d+$/.test(text) ? Math.min(Math.max(Number(text), 1), lastPage) : 1;
}

/** What the search has to say; whatever an address holds is an answer, if only that there is none. */
export const searchAnswer = oncePerRequest(
  async (words: string, kind: string, page: string): Promise<SearchAnswer> => {
    const { pool } = (await cms()).db as unknown as PostgresAdapter;
    const query = readQuery(words);
    const wanted = { kind: allKinds.some((one) => one.kind === kind) ? kind : '', page: pageNumber(page) };
    let found = await search(pool, query, wanted);
    // A page beyond the last, as from an old bookmark, is the last.
    if (found.hits.length === 0 && found.shown > 0) {
      found = await search(pool, query, { ...wanted, page: found.pages });
    }
    if (found.total === 0) {
      await noteMiss(pool, query.typed).catch((err: unknown) =>
        log.warn({ err }, 'search without result not counted'),
      );
    }
    const { corrected, counts, forms, hits, pages, shown, someWords, total } = found;
    return {
      words: query.typed,
      kind: wanted.kind,
      kinds: allKinds.flatMap(({ kind, many }) =>
        counts[kind] ? [{ kind, label: many, count: counts[kind] }] : [],
      ),
      total,
      shown,
      page: found.page,
      first: (found.page - 1) * hitsPerPage + 1,
      pages,
      corrected,
      someWords,
      hits: hits.map((hit) => ({
        href: hit.address,
        labels: [oneLabel(hit.kind), hit.version, hit.context ?? ''].filter(Boolean),
        title: mark(hit.title, forms),
        text: snippet(hit.text, forms),
      })),
    };
  },
);
