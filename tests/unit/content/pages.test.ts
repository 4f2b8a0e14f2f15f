import { footerNavigation, mainNavigation } from '@/content/navigation';
import { pages } from '@/content/pages';
import { home } from '@/content/pages/home';
import { topics } from '@/content/topics';
import { readability } from '@/quality/readability';
import { publicRoutes } from '../../helpers/publicRoutes';
import { linksOf, pageText } from '../../helpers/seedText';

test('every fixed page exists once, every address once', () => {
  const fixed = pages.flatMap((page) => page.fixed ?? []).sort();
  expect(fixed).toEqual(['barrierefreiheit', 'datenschutz', 'home', 'impressum', 'kontakt', 'ueber-uns']);
  expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
  expect(
    pages.every(({ path, slug, fixed: name }) => (name === 'home' ? path === '/' : path === `/${slug}`)),
  ).toBe(true);
});

test('every internal link leads somewhere', () => {
  const links = [...pages, ...topics].flatMap(({ layout }) => layout.flatMap(linksOf));
  const navigation = [...mainNavigation, ...footerNavigation.flatMap(({ items }) => items)].map(
    ({ link }) => link,
  );
  const broken = [...links, ...navigation].filter(
    (link) => !link.startsWith('https://') && !publicRoutes.has(link),
  );
  expect(broken).toEqual([]);
  expect(links.length).toBeGreaterThan(10);
});

test('the legal pages can be reached from every page', () => {
  const links = footerNavigation.flatMap(({ items }) => items.map(({ link }) => link));
  expect(links).toEqual(
    expect.arrayContaining([
      '/impressum',
      '/datenschutz',
      '/barrierefreiheit',
      '/kontakt',
      '/lizenzen',
      '/sitemap',
    ]),
  );
});

test('gaps are visible where only the office knows the answer, and nowhere else', () => {
  const withGaps = pages.filter((page) => pageText(page).includes('[Angabe der Geschäftsstelle fehlt: '));
  expect(withGaps.map(({ slug }) => slug)).toEqual(['kontakt']);
});

test('nothing reads like a placeholder or an invented address', () => {
  const text = pages.map(pageText).join('\n');
  expect(text).not.toMatch(/null|undefined|TODO|Lorem|Mustermann|example\.|@/i);
});

test('the home page has its sections in order', () => {
  expect(home.layout.map((block) => ('heading' in block ? block.heading : undefined))).toEqual([
    'Wer wir sind',
    'Unsere Mitgliedsverbände',
    'Unsere Themenschwerpunkte',
    'Wir stehen für Lebensqualitäten',
    undefined,
    'Unsere Partner',
  ]);
});

test('the home page is easy to read, even without its short headings', () => {
  const sentences = pageText(home)
    .split('\n')
    .filter((line) => /[.!?]$/.test(line));
  expect(readability(pageText(home)).lix).toBeLessThan(40);
  expect(readability(sentences.join('\n')).lix).toBeLessThan(40);
  expect(readability(pageText(home)).longestSentence).toBeLessThanOrEqual(15);
});

test.each(pages.map((page) => [page.path, page] as const))('%s keeps its sentences short', (_path, page) => {
  const { lix, averageSentence, longestSentence } = readability(pageText(page));
  expect(lix).toBeLessThan(50);
  expect(averageSentence).toBeLessThan(15);
  expect(longestSentence).toBeLessThanOrEqual(20);
});

test('descriptions for search engines fit their field', () => {
  const tooLong = pages.filter(({ seo }) => seo.description.length > 200 || (seo.title ?? '').length > 70);
  expect(tooLong).toEqual([]);
});
