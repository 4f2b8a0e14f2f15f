import type { Page } from 'playwright-core';
import { members } from '@/content/members';
import { partners } from '@/content/partners';
import { topics } from '@/content/topics';
import { launchBrowser, type TestBrowser } from '../helpers/browser';
import { type Site, startSite } from '../helpers/site';

let site: Site;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  site = await startSite();
  browser = await launchBrowser();
  page = await browser.newPage(site, { allow: [/status of 404/] });
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const seeded = [
  ...members.map(({ slug, name, status }) => ({ path: `/mitgliedsverbaende/${slug}`, title: name, status })),
  ...topics.map(({ slug, title, status }) => ({ path: `/themen/${slug}`, title, status })),
  ...partners.map(({ slug, name, status }) => ({ path: `/partner/${slug}`, title: name, status })),
];
const published = seeded.filter(({ status }) => status === 'published');
const drafts = seeded.filter(({ status }) => status === 'draft');

const addresses: [path: string, title: string][] = [
  ['/', 'BAG HKV – Bundesarbeitsgemeinschaft der Höheren Kommunalverbände'],
  ['/ueber-uns', 'Über die BAG HKV – BAG HKV'],
  ['/mitgliedsverbaende', 'Mitgliedsverbände – BAG HKV'],
  ['/kreise-und-staedte', 'Kreise und Städte von A bis Z – BAG HKV'],
  ['/zustaendig?ort=Speyer', 'Speyer: Welcher Verband ist für mich zuständig? – BAG HKV'],
  ['/themen', 'Themen – BAG HKV'],
  ['/partner', 'Partner – BAG HKV'],
  ['/impressum', 'Impressum – BAG HKV'],
  ['/datenschutz', 'Datenschutz – BAG HKV'],
  ['/barrierefreiheit', 'Erklärung zur Barrierefreiheit – BAG HKV'],
  ['/kontakt', 'Kontakt – BAG HKV'],
  ['/lizenzen', 'Lizenzen – BAG HKV'],
  ['/sitemap', 'Inhaltsübersicht – BAG HKV'],
  ...published.map(({ path, title }): [string, string] => [path, `${title} – BAG HKV`]),
];

test.each(addresses)('%s answers in German with one heading under its title', async (path, title) => {
  const response = await page.goto(path);
  expect(response?.status()).toBe(200);
  expect(await page.title()).toBe(title);
  expect(await page.locator('html').getAttribute('lang')).toBe('de');
  expect(await page.locator('h1').count()).toBe(1);
});

test.each(['/gibt-es-nicht', '/mitgliedsverbaende/gibt-es-nicht', ...drafts.map(({ path }) => path)])(
  '%s answers 404 with a page that helps on',
  async (path) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.getByRole('link', { name: 'Mitgliedsverbände' }).count()).toBeGreaterThan(0);
  },
);

test('the address of the former site leads on for good', async () => {
  const response = await site.fetch('/de/ziele/wir_ueber_uns.html');
  expect(response.status).toBe(301);
  expect(new URL(String(response.headers.get('location')), site.origin).pathname).toBe('/ueber-uns');
});

test.each([
  ['/sitemap.xml', 'xml'],
  ['/robots.txt', 'text/plain'],
  ['/feed.xml', 'xml'],
  ['/mitgliedsverbaende/liste.csv', 'text/csv'],
  ['/mitgliedsverbaende/liste.json', 'application/json'],
  ['/mitgliedsverbaende/gebiete.geojson', 'json'],
  ['/healthz', ''],
  ['/readyz', ''],
])('%s answers programs', async (path, type) => {
  const response = await site.fetch(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain(type);
});
