import type { Page } from 'playwright-core';
import { colourRules, findAccessibilityProblems, publicRules } from '../../helpers/axe';
import { launchBrowser, type TestBrowser } from '../../helpers/browser';
import { sharedSite } from '../../helpers/sharedSite';
import { notFoundNotice, templateNames, templates } from '../../helpers/templates';

const site = sharedSite();
let browser: TestBrowser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([
  ['light', publicRules],
  ['dark', colourRules],
] as const)('in %s', (colorScheme, rules) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage(site, { colorScheme, allow: [notFoundNotice], reducedMotion: 'reduce' });
  });

  test.each(templateNames)('S08 S09 axe finds nothing on the %s, nor a contrast below 7', async (name) => {
    await page.goto(templates[name]);
    expect(await findAccessibilityProblems(page, undefined, rules)).toEqual([]);
  });

  test('S08 a contrast below 7 would be found', async () => {
    await page.goto('/kontakt');
    await page
      .locator('main p')
      .first()
      .evaluate(
        (text, colour) => Object.assign(text.style, { color: colour }),
        {
          light: '#606060',
          dark: '#909090',
        }[colorScheme],
      );
    expect(await findAccessibilityProblems(page, undefined, rules)).toEqual([
      expect.stringContaining('color-contrast-enhanced'),
    ]);
  });
});

test('axe finds nothing in the open menu on small screens', async () => {
  const page = await browser.newPage(site, { viewport: { width: 390, height: 844 } });
  await page.goto('/themen');
  await page.getByText('Menü').click();
  expect(await page.getByText('Schließen').isVisible()).toBe(true);
  expect(await findAccessibilityProblems(page, undefined, publicRules)).toEqual([]);
});
