import type { Page } from 'playwright-core';
import { launchBrowser, type TestBrowser } from '../../helpers/browser';
import { type Stop, walk } from '../../helpers/keyboardWalk';
import { sharedSite } from '../../helpers/sharedSite';
import { notFoundNotice, templateNames, templates } from '../../helpers/templates';

const site = sharedSite();
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage(site, { allow: [notFoundNotice], reducedMotion: 'reduce' });
});
afterAll(() => browser.close());

const range = (from: number, to: number) =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, step) => from + Math.sign(to - from) * step);
const places = (stops: Stop[]) => stops.map(({ place }) => place);
const faultsOf = (stops: Stop[]) =>
  stops.filter(({ faults }) => faults.length > 0).map(({ faults, name }) => `${name}: ${faults.join(', ')}`);

test.each(templateNames)(
  'S06 S07 the keyboard reaches everything on the %s, forth and back, in sight',
  async (name) => {
    await page.goto(templates[name]);
    const { back, forth, reachable } = await walk(page);
    expect(reachable).toBeGreaterThan(10);
    expect(places(forth)).toEqual(range(0, reachable - 1));
    expect(places(back)).toEqual(range(reachable - 2, 0));
    expect(faultsOf([...forth, ...back])).toEqual([]);
  },
);

test('S05 the skip link shows itself with the focus and leads past the head', async () => {
  await page.goto('/mitgliedsverbaende');
  await page.keyboard.press('Tab');
  const link = page.getByRole('link', { name: 'Zum Inhalt' });
  const { height, width } = (await link.boundingBox()) ?? { height: 0, width: 0 };
  expect(await link.evaluate((element) => getComputedStyle(element).clipPath)).toBe('none');
  expect([height >= 24, width >= 24]).toEqual([true, true]);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('inhalt');
});

test('S06 the menu on small screens opens, lets go and closes by keyboard', async () => {
  const small = await browser.newPage(site, { viewport: { width: 320, height: 640 } });
  await small.goto('/themen');
  const menu = small.locator('summary', { hasText: /Menü|Schließen/ });
  await menu.focus();
  await small.keyboard.press('Enter');
  await small.keyboard.press('Tab');
  expect(await small.evaluate(() => document.activeElement?.textContent)).toBe('Über uns');
  await small.keyboard.press('Shift+Tab');
  await small.keyboard.press('Space');
  expect(await small.locator('.menu nav').isVisible()).toBe(false);
});
