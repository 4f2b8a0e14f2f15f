import { members } from '@/content/members';
import { pages as seedPages } from '@/content/pages';
import { partners } from '@/content/partners';
import { topics } from '@/content/topics';
import { type CrawledPage, crawl, faultsOn } from '../../helpers/crawl';
import { ancestorsOf, attribute, type Element, wordsOf } from '../../helpers/html';
import { publicRoutes } from '../../helpers/publicRoutes';
import { sharedSite } from '../../helpers/sharedSite';

// Every address of the site map, read without a browser.

const site = sharedSite();
let pages: CrawledPage[];

beforeAll(async () => {
  pages = await crawl(site);
});

const named = (page: CrawledPage, ...tags: string[]) =>
  page.elements.filter(({ tagName }) => tags.includes(tagName));
const first = (page: CrawledPage, matches: (element: Element) => boolean) => page.elements.find(matches);
const meta = (page: CrawledPage, key: string) => {
  const found = first(page, (element) =>
    [attribute(element, 'name'), attribute(element, 'property')].includes(key),
  );
  return found && attribute(found, 'content');
};
const within = (element: Element, tag: string) => ancestorsOf(element).some(({ tagName }) => tagName === tag);

test('the site map names every released page and no other', () => {
  const ownPages = ['/zustaendig'];
  expect(new Set(pages.map(({ path }) => path))).toEqual(new Set([...publicRoutes, ...ownPages]));
  expect(pages.map(({ path }) => path)).toHaveLength(publicRoutes.size + ownPages.length);
});

test('every address answers 200 with HTML that browsers ask about before each use', () => {
  const faults = faultsOn(pages, ({ status, headers }) => {
    const ok = status === 200 && headers.get('content-type') === 'text/html; charset=utf-8';
    return ok && headers.get('cache-control') === 'no-cache' ? [] : [`answers ${status}`];
  });
  expect(faults).toEqual([]);
});

test('S01 every page says that it is German', () => {
  expect(faultsOn(pages, ({ html }) => (/<html lang="de"[ >]/.test(html) ? [] : ['no lang="de"']))).toEqual(
    [],
  );
});

test('S02 every page has a title of its own that names page and site', () => {
  const titles = pages.map((page) => wordsOf(named(page, 'title')[0] as Element));
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  expect(titles.filter((title) => !/^BAG HKV – \S|\S – BAG HKV$/.test(title))).toEqual([]);
});

const isPublished = ({ status }: { status: string }) => status === 'published';

test.each([
  ['/mitgliedsverbaende', 'Mitgliedsverbände'],
  ['/themen', 'Themen'],
  ['/partner', 'Partner'],
  ['/kreise-und-staedte', 'Kreise und Städte von A bis Z'],
  ['/zustaendig', 'Welcher Verband ist für mich zuständig?'],
  ['/sitemap', 'Inhaltsübersicht'],
  ...seedPages
    .filter((page) => isPublished(page) && page.path !== '/')
    .map(({ path, title, seo }) => [path, title, seo.title]),
  ...members.filter(isPublished).map(({ slug, name }) => [`/mitgliedsverbaende/${slug}`, name]),
  ...topics.filter(isPublished).map(({ slug, title }) => [`/themen/${slug}`, title]),
  ...partners.filter(isPublished).map(({ slug, name }) => [`/partner/${slug}`, name]),
])('S02 %s is called "%s" in title and heading', (path, title, longTitle = title) => {
  const page = pages.find((candidate) => candidate.path === path) as CrawledPage;
  expect(wordsOf(named(page, 'title')[0] as Element)).toBe(`${longTitle} – BAG HKV`);
  expect(wordsOf(named(page, 'h1')[0] as Element)).toBe(title);
});

test('S03 every page has one h1, no level is skipped and no heading is empty', () => {
  const faults = faultsOn(pages, (page) => {
    let level = 0;
    const headings = named(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').filter(
      (heading) => attribute(heading, 'hidden') === undefined,
    );
    const skipped = headings.flatMap((heading) => {
      const own = Number(heading.tagName.slice(1));
      const isWrong = own > level + 1 || wordsOf(heading) === '';
      level = own;
      return isWrong ? [`${heading.tagName} "${wordsOf(heading)}"`] : [];
    });
    return [...skipped, ...(named(page, 'h1').length === 1 ? [] : ['not one h1'])];
  });
  expect(faults).toEqual([]);
});

test('S04 every page has header, main and footer once, and several navigations have names of their own', () => {
  const faults = faultsOn(pages, (page) => {
    const missing = ['header', 'main', 'footer'].filter((tag) => {
      const found = named(page, tag).filter((element) => !within(element, 'main'));
      return found.length !== 1;
    });
    const navigations = named(page, 'nav').map(
      (nav) => attribute(nav, 'aria-label') ?? attribute(nav, 'aria-labelledby'),
    );
    const nameless = new Set(navigations).size < navigations.length || navigations.includes(undefined);
    return [...missing.map((tag) => `not one ${tag}`), ...(nameless ? ['navigations without own name'] : [])];
  });
  expect(faults).toEqual([]);
});

test('S05 the first link of every page jumps to its content', () => {
  const faults = faultsOn(pages, (page) => {
    const [link] = named(page, 'a', 'button', 'input', 'summary');
    const target = link && attribute(link, 'href')?.slice(1);
    const found = target && first(page, (element) => attribute(element, 'id') === target);
    return found && found.tagName === 'main' && attribute(found, 'tabindex') === '-1' ? [] : ['no skip link'];
  });
  expect(faults).toEqual([]);
});

test('S15 no page keeps people from zooming', () => {
  const faults = faultsOn(pages, (page) =>
    /maximum-scale|user-scalable/.test(meta(page, 'viewport') ?? 'maximum-scale') ? ['viewport'] : [],
  );
  expect(faults).toEqual([]);
});

test('S18 every picture has an alternative, every drawing is named or hidden', () => {
  const faults = faultsOn(pages, (page) => [
    ...named(page, 'img')
      .filter((img) => attribute(img, 'alt') === undefined)
      .map((img) => `no alt: ${attribute(img, 'src')}`),
    ...named(page, 'svg')
      .filter((svg) => attribute(svg, 'aria-hidden') !== 'true' && !attribute(svg, 'aria-label'))
      .map((svg) => `svg ${attribute(svg, 'class')}`),
  ]);
  expect(faults).toEqual([]);
});

test('S19 every data table has a caption, and its heads say whether they head a row or a column', () => {
  const tables = pages.flatMap((page) => named(page, 'table'));
  expect(tables.length).toBeGreaterThan(5);
  const faults = faultsOn(pages, (page) => [
    ...named(page, 'table')
      .filter((table) => !table.childNodes.some((node) => node.nodeName === 'caption' && wordsOf(node)))
      .map(() => 'table without caption'),
    ...named(page, 'th')
      .filter((head) => !['row', 'col'].includes(attribute(head, 'scope') ?? ''))
      .map((head) => `th "${wordsOf(head)}" without scope`),
  ]);
  expect(faults).toEqual([]);
});

test('S26 Impressum, Datenschutz and the accessibility statement are in the footer of every page', () => {
  const faults = faultsOn(pages, (page) => {
    const targets = named(page, 'a')
      .filter((link) => within(link, 'footer'))
      .map((link) => attribute(link, 'href'));
    return ['/impressum', '/datenschutz', '/barrierefreiheit', '/kontakt'].filter(
      (path) => !targets.includes(path),
    );
  });
  expect(faults).toEqual([]);
});

test('S32 the main navigation is the same everywhere and marks where one is', () => {
  const navigation = (page: CrawledPage) =>
    named(page, 'nav').find((nav) => attribute(nav, 'aria-label') === 'Hauptnavigation') as Element;
  expect(new Set(pages.map((page) => wordsOf(navigation(page)))).size).toBe(1);
  const faults = faultsOn(pages, (page) => {
    const section = `/${page.path.split('/')[1]}`;
    const entry = named(page, 'a').find(
      (link) => ancestorsOf(link).includes(navigation(page)) && attribute(link, 'href') === section,
    );
    const expected = section === page.path ? 'page' : 'true';
    return entry && attribute(entry, 'aria-current') !== expected ? ['current place not marked'] : [];
  });
  expect(faults).toEqual([]);
});

test('S32 every page but the home page says where one is', () => {
  const faults = faultsOn(pages, (page) => {
    const trail = named(page, 'nav').filter((nav) => attribute(nav, 'aria-label') === 'Sie sind hier');
    return trail.length === (page.path === '/' ? 0 : 1) ? [] : ['breadcrumb'];
  });
  expect(faults).toEqual([]);
});

test('every page names its canonical address, and shared links have title, address and a picture that is there', async () => {
  const pictures = new Set<string>();
  const faults = faultsOn(pages, (page) => {
    const canonical = first(page, (element) => attribute(element, 'rel') === 'canonical');
    const address = new URL(page.path, site.origin).href;
    const href = canonical && attribute(canonical, 'href');
    pictures.add(meta(page, 'og:image') ?? '');
    return [
      ...(href && new URL(href).href === address ? [] : [`canonical ${href}`]),
      ...(new URL(meta(page, 'og:url') ?? '', site.origin).href === address ? [] : ['og:url']),
      ...['og:title', 'og:site_name', 'og:locale', 'description'].filter((key) => !meta(page, key)),
    ];
  });
  expect(faults).toEqual([]);
  expect(pictures.size).toBe(members.length + 1);
  for (const picture of pictures) {
    const { headers, status } = await site.fetch(new URL(picture).pathname);
    expect([status, headers.get('content-type')]).toEqual([200, 'image/png']);
  }
});

test('every page carries JSON-LD that programs can read', () => {
  const typeOf = (page: CrawledPage) =>
    named(page, 'script')
      .filter((script) => attribute(script, 'type') === 'application/ld+json')
      .map((script) =>
        JSON.parse(script.childNodes.map((node) => ('value' in node ? node.value : '')).join('')),
      )
      .map((data) => (data['@graph'] ? 'graph' : data['@type']));
  const faults = faultsOn(pages, (page) => {
    const types = typeOf(page);
    const isProfile = page.path.startsWith('/mitgliedsverbaende/');
    const expected = page.path === '/' ? 'graph' : 'BreadcrumbList';
    return [
      ...(types.includes(expected) ? [] : [`no ${expected}`]),
      ...(isProfile && !types.includes('GovernmentOrganization') ? ['no GovernmentOrganization'] : []),
    ];
  });
  expect(faults).toEqual([]);
});

test('S29 no page sets a cookie, runs a script but the one that reads aloud, or loads anything from elsewhere', () => {
  const resources = ['img', 'script', 'iframe', 'source', 'video', 'audio', 'embed', 'use', 'image'];
  const foreign = (value: string | undefined) =>
    value !== undefined && /^(?:[a-z]+:)?\/\//i.test(value) && !value.startsWith(site.origin);
  const faults = faultsOn(pages, (page) => [
    ...(page.headers.has('set-cookie') ? ['sets a cookie'] : []),
    ...named(page, 'script')
      .filter(
        (script) => !['application/ld+json', 'speculationrules'].includes(attribute(script, 'type') ?? ''),
      )
      .filter((script) => attribute(script, 'src') !== '/vorlesen.js')
      .map(() => 'script'),
    ...named(page, ...resources).flatMap((element) =>
      element.attrs
        .filter(({ name, value }) => ['src', 'srcset', 'href', 'poster'].includes(name) && foreign(value))
        .map(({ value }) => value),
    ),
    ...named(page, 'link')
      .filter((link) => foreign(attribute(link, 'href')))
      .map((link) => String(attribute(link, 'href'))),
    ...page.elements
      .flatMap(({ attrs }) => attrs.filter(({ name }) => /^on|^style$/.test(name)))
      .map(({ name }) => name),
  ]);
  expect(faults).toEqual([]);
});

test('S29 no style sheet loads anything from elsewhere', async () => {
  const sheets = new Set(
    pages
      .flatMap((page) => named(page, 'link').filter((link) => attribute(link, 'rel') === 'stylesheet'))
      .map((link) => String(attribute(link, 'href'))),
  );
  expect(sheets.size).toBeGreaterThan(0);
  for (const sheet of sheets) {
    const css = await (await site.fetch(sheet)).text();
    expect(css.match(/url\(["']?(?:https?:)?\/\/[^)]*|@import[^;]*/g)).toBeNull();
  }
});

test('S30 no id stands twice on a page, and what refers to one finds it', () => {
  const faults = faultsOn(pages, (page) => {
    const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
    const known = new Set(ids);
    const references = page.elements.flatMap((element) =>
      ['aria-labelledby', 'aria-describedby', 'for', 'aria-controls'].flatMap(
        (name) => attribute(element, name)?.split(' ') ?? [],
      ),
    );
    const jumps = named(page, 'a', 'use')
      .map((link) => attribute(link, 'href') ?? '')
      .filter((href) => href.startsWith('#'))
      .map((href) => href.slice(1));
    return [
      ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} twice`),
      ...[...references, ...jumps].filter((id) => !known.has(id)).map((id) => `nothing called ${id}`),
    ];
  });
  expect(faults).toEqual([]);
});
