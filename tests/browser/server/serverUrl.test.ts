import { crawl, faultsOn } from '../../helpers/crawl';
import { attribute } from '../../helpers/html';
import { type Site, startSite } from '../../helpers/site';

const serverUrl = 'https://www.bag-hkv.example';

let site: Site;
beforeAll(async () => {
  site = await startSite({ env: { SERVER_URL: serverUrl } });
});
afterAll(() => site.stop());

test('every page names the address given at start, none that was known when the site was built', async () => {
  const files = ['/robots.txt', '/sitemap.xml', '/feed.xml', '/mitgliedsverbaende/liste.csv'];
  const pages = await crawl(site, files);
  expect(pages.length).toBeGreaterThan(40);
  expect(
    faultsOn(pages, ({ html }) => html.match(/https?:\/\/(127\.0\.0\.1|localhost)[^"<\s]*/g) ?? []),
  ).toEqual([]);
  expect(
    faultsOn(pages, ({ path, elements, html }) => {
      if (files.includes(path)) return html.includes(`${serverUrl}/`) ? [] : ['no address'];
      const canonical = elements.find((element) => attribute(element, 'rel') === 'canonical');
      const address = canonical && attribute(canonical, 'href');
      return new URL(address ?? 'about:blank').href === new URL(path, serverUrl).href ? [] : [`${address}`];
    }),
  ).toEqual([]);
});

test('behind TLS browsers are told to stay there', async () => {
  const { headers } = await site.fetch('/');
  expect(headers.get('strict-transport-security')).toContain('max-age=');
  expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
});
