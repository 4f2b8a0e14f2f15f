import type { Page } from 'playwright-core';
import { launchBrowser, type TestBrowser } from '../../helpers/browser';
import { findLostText, sidewaysScroll } from '../../helpers/lostText';
import { sharedSite } from '../../helpers/sharedSite';
import { notFoundNotice, templateNames, templates } from '../../helpers/templates';

const site = sharedSite();
const tall = { width: 1280, height: 1200 };
const small = { width: 320, height: 640 };
const options = { allow: [notFoundNotice], reducedMotion: 'reduce', bypassCSP: true } as const;

async function expectNothingLost(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  expect(await findLostText(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
}

/** WCAG 1.4.12, with `!important` because readers' style sheets have it. */
const readerSpacing = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-bottom: 2em !important; }`;

const controls = 'button, .kern-btn, summary, input, select, .kern-form-input__select-wrapper';
const menu = '.site-header a, .service-nav a, .letters a, .tags a, .pagination a';
// The whole tile is the target of its link.
const listed =
  'nav a, .site-footer a, .feedback-bar a, .text-link, .tile, .sitemap a, .member-row a, .districts__list a, .topic-row a, .topic-card a';

/** Targets lower or narrower than they have to be. */
function smallTargets(page: Page, selector: string, least: number): Promise<string[]> {
  return page.$$eval(
    selector,
    (elements, limit) =>
      elements
        .filter((element) => element.checkVisibility() && !element.closest('.skip-links'))
        // A label that fills the row is a target of its radio.
        .map((element) => ({
          element,
          box: (element.closest('.kern-form-check') ?? element).getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width < limit - 0.5 || box.height < limit - 0.5)
        .map(({ element, box }) => `${element.textContent?.trim()}: ${box.width} × ${box.height}`),
    least,
  );
}

let browser: TestBrowser;

describe.each([
  ['320', small],
  ['1280', tall],
])('at %s pixels', (_, viewport) => {
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage(site, { ...options, viewport });
  });
  afterAll(() => browser.close());

  test.each(templateNames)(
    'S10 S11 S12 the %s fits, also with the spacing of a reader, and its targets are big enough',
    async (name) => {
      await page.goto(templates[name]);
      await expectNothingLost(page);
      const menuButton = page.locator('summary', { hasText: 'Menü' });
      if (await menuButton.isVisible()) await menuButton.click();
      expect(await smallTargets(page, `${controls}, ${menu}`, 44)).toEqual([]);
      expect(await smallTargets(page, listed, 24)).toEqual([]);
      await page.addStyleTag({ content: readerSpacing });
      await expectNothingLost(page);
    },
  );
});

test('at 320 pixels word mark and menu button keep a distance, and the figures stand in one row', async () => {
  browser = await launchBrowser();
  const page = await browser.newPage(site, { ...options, viewport: small });
  await page.goto('/');
  await page.evaluate(() => document.fonts.ready);
  const box = async (selector: string) =>
    (await page.locator(selector).first().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const word = await box('.site-header .word-mark__word');
  expect((await box('.menu > summary')).x - (word.x + word.width)).toBeGreaterThanOrEqual(16);
  const tops = await page.$$eval('.band__figures > div', (cells) =>
    cells.map((cell) => cell.getBoundingClientRect().top),
  );
  expect(tops).toHaveLength(3);
  expect(new Set(tops).size).toBe(1);
  await browser.close();
});

describe('for readers who chose letters twice as big', () => {
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser({ textSize: 32 });
    page = await browser.newPage(site, { ...options, viewport: tall });
  });
  afterAll(() => browser.close());

  test.each(templateNames)('S11 the %s loses nothing', async (name) => {
    await page.goto(templates[name]);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    await expectNothingLost(page);
  });
});
