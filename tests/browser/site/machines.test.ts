import { members } from '@/content/members';
import { sharedSite } from '../../helpers/sharedSite';

// What the site offers to programs.

const site = sharedSite();

test.each([
  ['/sitemap.xml', 'application/xml; charset=utf-8'],
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['/mitgliedsverbaende/liste.csv', 'text/csv; charset=utf-8'],
  ['/mitgliedsverbaende/liste.json', 'application/json'],
  ['/mitgliedsverbaende/gebiete.geojson', 'application/geo+json'],
  ['/manifest.webmanifest', 'application/manifest+json'],
])('%s is %s', async (path, type) => {
  const { headers, status } = await site.fetch(path);
  expect([status, headers.get('content-type')]).toEqual([200, type]);
  expect(headers.has('set-cookie')).toBe(false);
});

test.each(['/healthz', '/readyz'])('%s says that the site is well', async (path) => {
  expect((await site.fetch(path)).status).toBe(200);
});

test('the list as CSV opens in German spreadsheets and has every member', async () => {
  const bytes = new Uint8Array(await (await site.fetch('/mitgliedsverbaende/liste.csv')).arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head, ...rows] = new TextDecoder().decode(bytes).trim().split('\r\n');
  expect(head?.split(';').length).toBeGreaterThan(5);
  expect(rows).toHaveLength(members.length);
});

test('the areas as GeoJSON are those of every member', async () => {
  const { features } = await (await site.fetch('/mitgliedsverbaende/gebiete.geojson')).json();
  expect(features.map(({ id }: { id: string }) => id).sort()).toEqual(members.map(({ slug }) => slug).sort());
});

test('search engines learn of the site map and stay out of the panel', async () => {
  const robots = await (await site.fetch('/robots.txt')).text();
  expect(robots).toContain(`Sitemap: ${site.origin}/sitemap.xml`);
  expect(robots).toContain('Disallow: /admin');
});

test('the feed has entries with address and time', async () => {
  const feed = await (await site.fetch('/feed.xml')).text();
  const entries = feed.match(/<entry>[\s\S]*?<\/entry>/g) ?? [];
  expect(entries.length).toBeGreaterThan(0);
  for (const entry of entries) {
    expect(entry).toMatch(new RegExp(`<link href="${site.origin}/[^"]*"`));
    expect(entry).toMatch(/<updated>\d{4}-\d\d-\d\dT/);
  }
});
