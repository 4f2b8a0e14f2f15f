import { type CrawledPage, crawl, faultsOn } from '../../helpers/crawl';
import { attribute, type Element, nameOf } from '../../helpers/html';
import { sharedSite } from '../../helpers/sharedSite';
import { templates } from '../../helpers/templates';

const site = sharedSite();
let pages: CrawledPage[];

beforeAll(async () => {
  const paths = Object.values(templates).filter((path) => path.includes('?'));
  pages = await crawl(site, [...paths, templates['page that does not exist']]);
});

const linksOf = ({ elements }: CrawledPage): Element[] =>
  elements.filter((element) => element.tagName === 'a' && attribute(element, 'href') !== undefined);
/** A form is the same place, whatever page it already knows about. */
const hrefOf = (link: Element) => (attribute(link, 'href') as string).replace(/\?seite=.*/, '');

test('S16 on one page the same words never lead to two places', () => {
  const faults = faultsOn(pages, (page) => {
    const targets = new Map<string, string>();
    return linksOf(page).flatMap((link) => {
      const name = nameOf(link);
      const known = targets.get(name) ?? hrefOf(link);
      targets.set(name, known);
      return known === hrefOf(link) ? [] : [`"${name}" leads to ${known} and ${hrefOf(link)}`];
    });
  });
  expect(faults).toEqual([]);
});

test('S16 no link is nameless or says only "here" or "more"', () => {
  const empty = /^(hier|mehr|weiter|weiterlesen|mehr erfahren|link|details|zurück|klicken sie hier|)$/i;
  const faults = faultsOn(pages, (page) =>
    linksOf(page)
      .filter((link) => empty.test(nameOf(link)))
      .map((link) => `"${nameOf(link)}" to ${hrefOf(link)}`),
  );
  expect(faults).toEqual([]);
});

test('S16 links to files say which type they are', () => {
  const files = pages.flatMap(linksOf).filter((link) => /\.(pdf|csv|json|geojson)$/.test(hrefOf(link)));
  expect(files.length).toBeGreaterThan(0);
  expect(files.map(nameOf).filter((name) => !/\b(PDF|CSV|JSON|GeoJSON)\b/.test(name))).toEqual([]);
});

test('S17 no link opens a new window', () => {
  const faults = faultsOn(pages, (page) =>
    page.elements
      .filter((element) => attribute(element, 'target') !== undefined)
      .map(({ tagName }) => tagName),
  );
  expect(faults).toEqual([]);
});

test('every link inside the site leads straight to a page, and to a place on it that exists', async () => {
  const internal = new Map<string, string>();
  for (const page of pages) {
    for (const link of linksOf(page)) {
      const address = new URL(hrefOf(link), site.origin + page.path);
      if (address.origin === site.origin)
        internal.set(address.pathname + address.search + address.hash, page.path);
    }
  }
  const ids = new Map(
    pages.map(({ path, elements }) => [path, new Set(elements.map((element) => attribute(element, 'id')))]),
  );
  const faults: string[] = [];
  for (const [href, from] of internal) {
    const { pathname, search, hash } = new URL(href, site.origin);
    const known = ids.get(pathname + search);
    if (hash && known && !known.has(hash.slice(1))) faults.push(`${from}: ${href} has no such place`);
    if (known) continue;
    const { status } = await site.fetch(pathname + search);
    if (status !== 200) faults.push(`${from}: ${href} answers ${status}`);
  }
  expect(internal.size).toBeGreaterThan(pages.length / 2);
  expect(faults).toEqual([]);
});

test('addresses outside are complete and use https', () => {
  const outside = pages
    .flatMap(linksOf)
    .map(hrefOf)
    .filter((href) => !/^[/#?]/.test(href));
  expect(outside.filter((href) => !/^(https:\/\/[^/]+\.[a-z]+|mailto:\S+@|tel:\+?\d)/.test(href))).toEqual(
    [],
  );
});
