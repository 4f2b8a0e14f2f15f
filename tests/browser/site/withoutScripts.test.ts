import type { Page } from 'playwright-core';
import { launchBrowser, type TestBrowser } from '../../helpers/browser';
import { sharedSite } from '../../helpers/sharedSite';

const site = sharedSite();
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage(site, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
});
afterAll(() => browser.close());

const pathOf = () => {
  const { pathname, search } = new URL(page.url());
  return decodeURIComponent(pathname + search);
};
const heading = () => page.locator('h1').textContent();

test('S36 without scripts a Landkreis leads to its member and on to the profile', async () => {
  await page.goto('/');
  await page.getByLabel('Ihr Landkreis oder Ihre kreisfreie Stadt').fill('Unna');
  await page.getByRole('button', { name: 'Verband finden' }).click();
  expect(pathOf()).toBe('/zustaendig?ort=Unna');
  const answer = page.getByRole('status');
  expect(await answer.textContent()).toContain('Unna');
  await answer.getByRole('link', { name: /Landschaftsverband Westfalen-Lippe/ }).click();
  expect(pathOf()).toBe('/mitgliedsverbaende/lwl');
  expect((await heading())?.replaceAll('\u00ad', '')).toBe('Landschaftsverband Westfalen-Lippe');
});

test('S36 without scripts the list is filtered by Land and topic, and reset', async () => {
  await page.goto('/mitgliedsverbaende');
  await page.getByLabel('Land', { exact: true }).selectOption({ label: 'Bayern' });
  await page.getByRole('button', { name: 'Anzeigen' }).click();
  expect(pathOf()).toBe('/mitgliedsverbaende?land=BY&thema=');
  expect(await page.getByRole('status').textContent()).toBe('8 von 18 Mitgliedsverbänden');
  expect(await page.locator('.member-row').count()).toBe(8);
  expect(await page.getByLabel('Land', { exact: true }).inputValue()).toBe('BY');
  await page.getByRole('link', { name: 'Zurücksetzen' }).click();
  expect(await page.locator('.member-row').count()).toBe(18);
});

test('S36 without scripts the menu opens and leads on', async () => {
  await page.goto('/');
  await page.getByText('Menü').click();
  await page
    .getByRole('navigation', { name: 'Hauptnavigation' })
    .getByRole('link', { name: 'Themen' })
    .click();
  expect(pathOf()).toBe('/themen');
});

test('S32 S36 without scripts the overview of all pages leads to every section', async () => {
  await page.goto('/');
  await page.locator('footer').getByRole('link', { name: 'Inhaltsübersicht' }).click();
  expect(pathOf()).toBe('/sitemap');
  await page.locator('main').getByRole('link', { name: 'Eingliederungshilfe' }).click();
  expect(pathOf()).toBe('/themen/eingliederungshilfe');
});

test('S31 how many members a filter left is said to screen readers', async () => {
  await page.goto('/mitgliedsverbaende?thema=kultur');
  const status = await page.getByRole('status').textContent();
  expect(status).toMatch(/^\d+ von 18 Mitgliedsverbänden$/);
  expect(await page.title()).toBe(`${status} – Mitgliedsverbände – BAG HKV`);
});

test('S23 the list says every member the map shows, in the same order and with the same words', async () => {
  await page.goto('/mitgliedsverbaende');
  const read = (selector: string) =>
    page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const listed = await read('.member-row a');
  expect(listed).toHaveLength(18);
  expect(await read('.map__area')).toEqual(listed);
});
