import type { Page } from 'playwright-core';
import { launchBrowser, type PageOptions, type TestBrowser } from '../../helpers/browser';
import { findLostText } from '../../helpers/lostText';
import { sharedSite } from '../../helpers/sharedSite';
import { notFoundNotice, templateNames, templates } from '../../helpers/templates';

const site = sharedSite();
let browser: TestBrowser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const open = (options: PageOptions = {}) => browser.newPage(site, { ...options, allow: [notFoundNotice] });

describe('S14 in forced colours', () => {
  let page: Page;
  beforeAll(async () => {
    page = await open({ forcedColors: 'active' });
  });

  test.each(templateNames)('controls and the current place of the %s keep their frames', async (name) => {
    await page.goto(templates[name]);
    const frameless = await page.$$eval(
      'input, .kern-form-input__select-wrapper, .kern-btn, .menu > summary, .map-tile',
      (controls) =>
        controls
          .filter((control) => control.checkVisibility())
          .filter((control) => {
            const { borderTopWidth, borderBottomWidth, borderTopColor, backgroundColor } =
              getComputedStyle(control);
            const isThin =
              Math.min(Number.parseFloat(borderTopWidth), Number.parseFloat(borderBottomWidth)) < 1;
            return isThin || borderTopColor === backgroundColor;
          })
          .map((control) => `${control.className} ${control.textContent?.trim()}`),
    );
    expect(frameless).toEqual([]);
    const bars = await page.$$eval('.site-header nav [aria-current]', (links) =>
      links.map((link) => getComputedStyle(link).borderBottomWidth),
    );
    expect(bars.every((width) => width === '5px')).toBe(true);
  });

  test('areas of the map keep their borders, and the one in focus is told apart', async () => {
    await page.goto('/mitgliedsverbaende');
    const shape = page.locator('.map__area--lwl .map__fill');
    const look = () =>
      shape.evaluate((element) => {
        const { fill, stroke } = getComputedStyle(element);
        return { fill, stroke };
      });
    const atRest = await look();
    expect(atRest.stroke).not.toBe(atRest.fill);
    await page.locator('.map__area--lwl').focus();
    expect((await look()).fill).not.toBe(atRest.fill);
  });
});

describe('S13 for people who ask for less motion', () => {
  let page: Page;
  beforeAll(async () => {
    page = await open({ reducedMotion: 'reduce' });
  });

  test.each(templateNames)('nothing on the %s moves', async (name) => {
    await page.goto(templates[name]);
    const moving = await page.$$eval(
      '*',
      (elements) =>
        elements
          .flatMap((element) => ['', '::before', '::after'].map((part) => getComputedStyle(element, part)))
          .filter(
            ({ animationName, scrollBehavior, transitionDuration }) =>
              animationName !== 'none' ||
              scrollBehavior !== 'auto' ||
              !/^(0s(, )?)+$/.test(transitionDuration),
          ).length,
    );
    expect(moving).toBe(0);
  });
});

describe('S36 on paper', () => {
  let page: Page;
  beforeAll(async () => {
    page = await open({ colorScheme: 'dark', viewport: { width: 720, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
  });

  test.each(templateNames)(
    'the %s has its content and the addresses of its links, and nothing to click',
    async (name) => {
      await page.goto(templates[name]);
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect(await findLostText(page)).toEqual([]);
      expect(await page.locator('main :is(p, li, td):visible').count()).toBeGreaterThan(0);
      const clickable = await page.$$eval('nav, form, button, summary .icon, .feedback-bar a', (parts) =>
        parts.filter((part) => part.checkVisibility()).map((part) => part.outerHTML.slice(0, 80)),
      );
      expect(clickable).toEqual([]);
      const silent = await page.$$eval(
        'main a[href]:not([href^="#"], [href^="mailto:"], [href^="tel:"], svg a, .tile a, .districts__list a)',
        (links) =>
          links
            .filter((link) => link.checkVisibility())
            .filter(
              (link) => !getComputedStyle(link, '::after').content.includes(`${link.getAttribute('href')}`),
            )
            .map((link) => link.textContent),
      );
      expect(silent).toEqual([]);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
        'rgb(255, 255, 255)',
      );
    },
  );

  test('the last lines name the page and the credit of the map', async () => {
    await page.goto('/mitgliedsverbaende/lwl');
    const footer = page.locator('footer');
    expect(await footer.getByText(`${site.origin}/mitgliedsverbaende/lwl`).isVisible()).toBe(true);
    expect(await footer.getByText('GeoBasis-DE').isVisible()).toBe(true);
  });
});
