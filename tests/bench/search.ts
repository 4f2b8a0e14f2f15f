import type { Pool } from 'pg';
import { wordsOf } from '../../src/search/fold';
import { readQuery } from '../../src/search/readQuery';
import { search } from '../../src/search/search';

const documents = 10_000;
const parallel = 20;
const searches = 4_000;

export interface SearchTimes {
  documents: number;
  parallel: number;
  /** Milliseconds of each search. */
  times: number[];
}

/** Numbers that look random and are the same every time. */
function dice(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Words as often as languages use them: the second half as often as the first, the third a third. */
function wordPicker(words: readonly string[], roll: (below: number) => number) {
  const scale = Math.log(words.length + 1);
  return () =>
    words[Math.min(words.length - 1, Math.floor(Math.exp((roll(1e9) / 1e9) * scale)) - 1)] as string;
}

/** Words of the site, and compounds of two of them, as German makes them without end. */
async function vocabulary(pool: Pool, roll: (below: number) => number): Promise<string[]> {
  const { rows } = await pool.query<{ text: string }>(
    'select title || $1 || text as text from search_index',
    ['\n'],
  );
  const counts = new Map<string, number>();
  for (const word of rows.flatMap(({ text }) => wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  const nouns = known.filter((word) => /^\p{Lu}\p{Ll}{3,}$/u.test(word));
  const one = () => nouns[roll(nouns.length)] as string;
  return [...known, ...Array.from({ length: 20_000 }, () => one() + one().toLowerCase())];
}

/** Texts are about something: most of their words are those of one theme, the others those of everybody. */
function writer(words: readonly string[], roll: (below: number) => number) {
  const pick = wordPicker(words, roll);
  const themes = Array.from({ length: 300 }, () =>
    Array.from({ length: 80 }, () => words[roll(words.length)] as string),
  );
  const own = themes.map((theme) => wordPicker(theme, roll));
  return (length: number, theme: number) =>
    Array.from({ length }, () => (roll(10) < 6 ? (own[theme] as () => string)() : pick())).join(' ');
}

/** Puts so many made-up pages beside what is there, in the shape in which src/search/store.ts writes them. */
async function fill(pool: Pool, words: readonly string[], roll: (below: number) => number): Promise<void> {
  const write = writer(words, roll);
  const batch = 500;
  for (let from = 0; from < documents; from += batch) {
    const rows = Array.from({ length: batch }, () => {
      const theme = roll(300);
      return [write(3, theme), write(20, theme), write(230, theme)];
    });
    await pool.query(
      `insert into search_index (kind, document_id, version, title, address, text, names, files, heading, document)
       select (array['seiten', 'themen', 'dateien'])[1 + n % 3], 'bench ' || $1 + n, '', title, '/seite-' || $1 + n,
         lead || '.' || chr(10) || body, array[lower(title)], '{}',
         heading, heading || setweight(to_tsvector('search_german', body), 'D')
       from unnest($2::text[], $3::text[], $4::text[]) with ordinality as made (title, lead, body, n), lateral (
         select setweight(to_tsvector('search_german', title), 'A')
           || setweight(to_tsvector('search_german', lead), 'C') as heading
       ) as head`,
      [from, ...[0, 1, 2].map((column) => rows.map((row) => row[column]))],
    );
  }
  await pool.query(
    `insert into search_words (folded, word, lexeme)
     select distinct on (1) lower(unaccent(word)), word, lexeme
     from unnest($1::text[]) as word, lateral unnest(to_tsvector('search_german', word)) as stem
     on conflict do nothing`,
    [words],
  );
  await pool.query('vacuum analyze search_index');
  await pool.query('vacuum analyze search_words');
}

/** Mostly one or two words as they are used, some misspelt, some halves of compounds. */
function questions(words: readonly string[], roll: (below: number) => number): string[] {
  const pick = wordPicker(words, roll);
  const misspelt = (word: string) => word.slice(0, 2) + word.slice(3);
  return Array.from({ length: searches }, (_, turn) => {
    if (turn % 10 === 0) return misspelt(words[roll(words.length)] as string);
    if (turn % 10 === 1) return `${pick()}${pick().toLowerCase()}`;
    return turn % 2 ? pick() : `${pick()} ${pick()}`;
  });
}

/** Fills the index and searches in it, so many at once, each asking again as soon as it has an answer. */
export async function timeSearches(pool: Pool): Promise<SearchTimes> {
  const roll = dice(7_431);
  const words = await vocabulary(pool, roll);
  await fill(pool, words, roll);
  const open = questions(words, roll).map(readQuery);
  const times: number[] = [];
  const work = async () => {
    for (let query = open.pop(); query; query = open.pop()) {
      const begun = performance.now();
      await search(pool, query);
      times.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return { documents, parallel, times };
}
