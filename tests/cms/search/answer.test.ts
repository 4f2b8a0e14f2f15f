import { type Cms, openCms } from '../../helpers/cms';

let cms: Cms;
let answer: typeof import('@/queries/search').searchAnswer;

beforeAll(async () => {
  cms = await openCms();
  ({ searchAnswer: answer } = await import('@/queries/search'));
});
afterAll(() => cms.close());

const plain = (parts: { text: string }[] | undefined) => parts?.map(({ text }) => text).join('');
const marked = (parts: { text: string; marked: boolean }[] | undefined) =>
  parts?.flatMap((part) => (part.marked ? [part.text] : []));

test('a typing error is named and the hits for the right word shown', async () => {
  const { corrected, hits, kinds, total, words } = await answer('Eingliderungshilfe', '', '');
  expect({ corrected, words }).toEqual({ corrected: 'Eingliederungshilfe', words: 'Eingliderungshilfe' });
  expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  expect(hits[0]).toMatchObject({ href: '/themen/eingliederungshilfe', labels: ['Thema'] });
  expect(marked(hits[0]?.title)).toEqual(['Eingliederungshilfe']);
  expect(plain(hits[0]?.text)).toBe('Die Eingliederungshilfe unterstützt Menschen mit Behinderungen.');
});

test('a page or kind that does not exist is answered with one that does', async () => {
  const pages = (await answer('Verband', '', '')).pages;
  expect(pages).toBeGreaterThan(1);
  for (const [typed, page] of [
    ['-1', 1],
    ['0', 1],
    ['abc', 1],
    ['99', pages],
    ['999999999999999999', pages],
  ] as const) {
    const { hits, page: shown } = await answer('Verband', 'gibt-es-nicht', typed);
    expect({ typed, shown, some: hits.length > 0 }).toEqual({ typed, shown: page, some: true });
  }
});

test('searches without a hit are counted by day, without what could name somebody', async () => {
  for (const words of [
    'Raumfähre',
    'raumfaehre!',
    'RAUMFÄHRE',
    'max@beispiel.de',
    '0251 591-01 Raumfähre',
    'Aktenzeichen 12345/26 xyzzy',
    'x'.repeat(90),
    'LWL',
    'und',
  ]) {
    await answer(words, '', '');
  }
  const rows = await cms.query('select words, count::int from search_misses order by words');
  expect(rows).toEqual([
    { words: 'raumfaehre', count: 1 },
    { words: 'raumfahre', count: 2 },
    { words: 'und', count: 1 },
  ]);
  await cms.query(
    `insert into search_misses (day, words, count, updated_at, created_at)
     select date_trunc('day', now(), 'Europe/Berlin'), 'viel ' || n, 1, now(), now() from generate_series(1, 297) as n`,
  );
  await answer('Einhorn', '', '');
  await answer('Raumfähre', '', '');
  const [counted] = await cms.query(
    "select count(*)::int as days, max(count)::int as most from search_misses where words in ('einhorn', 'raumfahre')",
  );
  expect(counted).toEqual({ days: 1, most: 3 });
});
