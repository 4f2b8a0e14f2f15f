import type { Page } from 'playwright-core';
import { findAccessibilityProblems } from '../../helpers/axe';
import { launchBrowser, type TestBrowser } from '../../helpers/browser';
import { sharedSite } from '../../helpers/sharedSite';
import { notFoundNotice, templateNames, templates } from '../../helpers/templates';

const site = sharedSite();
let browser: TestBrowser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage(site, { colorScheme, allow: [notFoundNotice], reducedMotion: 'reduce' });
  });

  test.each(templateNames)('S08 S09 axe finds nothing on the %s, nor a contrast below 7', async (name) => {
    await page.goto(templates[name]);
    expect(await findAccessibilityProblems(page, undefined, { strict: true })).toEqual([]);
  });
});

test('axe finds nothing in the open menu on small screens', async () => {
  const page = await browser.newPage(site, { viewport: { width: 390, height: 844 } });
  await page.goto('/themen');
  await page.getByText('Menü').click();
  expect(await page.getByText('Schließen').isVisible()).toBe(true);
  expect(await findAccessibilityProblems(page, undefined, { strict: true })).toEqual([]);
});
