import type { Page } from 'playwright-core';
import { launchBrowser, type PageOptions, type TestBrowser } from '../../helpers/browser';
import { showStyled } from '../../helpers/stylePage';

// Each fault of KERN 2.7.2 that the site mends, looked at in a real browser. When KERN mends one itself, the test still
// holds and the repair may go.

let browser: TestBrowser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const show = (body: string, options?: PageOptions) => showStyled(browser, body, options);

const styleOf = (page: Page, selector: string, property: string, pseudo?: string) =>
  page.$eval(
    selector,
    (element, [name, part]) => getComputedStyle(element, part).getPropertyValue(name ?? ''),
    [property, pseudo],
  );

const icon = '<span class="kern-icon kern-icon--sign-language"></span>';
const radio = '<input type="radio" class="kern-form-check__radio" checked>';
const details = '<details class="kern-accordion"><summary>Frage</summary></details>';
const select =
  '<div class="kern-form-input__select-wrapper"><select class="kern-form-input__select"></select></div>';

test.each([
  ['light', 'rgb(0, 0, 0)'],
  ['dark', 'rgb(255, 255, 255)'],
] as const)('icons and radio dots stay visible in %s forced colours', async (colorScheme, expected) => {
  const page = await show(icon + radio + details + select, { forcedColors: 'active', colorScheme });
  expect(await styleOf(page, '.kern-icon', 'background-color')).toBe(expected);
  expect(await styleOf(page, '.kern-form-check__radio', 'background-color', '::before')).toBe(expected);
  expect(await styleOf(page, 'summary', 'background-color', '::after')).toBe(expected);
  expect(await styleOf(page, '.kern-form-input__select-wrapper', 'background-color', '::after')).toBe(
    expected,
  );
});

test('nothing moves for people who ask for less motion', async () => {
  const button = '<button class="kern-btn kern-btn--primary">Los</button>';
  const calm = await show(button, { reducedMotion: 'reduce' });
  expect(await styleOf(calm, 'html', 'scroll-behavior')).toBe('auto');
  expect(await styleOf(calm, 'button', 'transition-duration')).toBe('0s');
  const usual = await show(button, { reducedMotion: 'no-preference' });
  expect(await styleOf(usual, 'button', 'transition-duration')).toBe('0.14s');
});

test.each(['p', 'td.kern-table__cell', '.kern-title', 'input', '.kern-hint'])(
  'lines of %s are at least 1.5 high',
  async (selector) => {
    const page =
      await show(`<p>Wort</p><table class="kern-table"><tr><td class="kern-table__cell">Wort</td></tr></table>
    <details class="kern-accordion"><summary><h3 class="kern-title">Frage</h3></summary></details>
    <div class="kern-form-input"><p class="kern-hint">Hinweis</p><input class="kern-form-input__input"></div>`);
    const [line, letters] = await Promise.all([
      styleOf(page, selector, 'line-height'),
      styleOf(page, selector, 'font-size'),
    ]);
    expect(Number.parseFloat(line) / Number.parseFloat(letters)).toBeGreaterThanOrEqual(1.499);
  },
);

test.each(['.kern-form-input__input', '.kern-form-input__select-wrapper'])(
  '%s has a full frame that stays when pointed at or in focus',
  async (selector) => {
    const page = await show(`<input class="kern-form-input__input">${select}`);
    const frame = () =>
      page.$eval(selector, (box) => {
        const { borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth } =
          getComputedStyle(box);
        const { height } = box.getBoundingClientRect();
        return [borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth, height];
      });
    const atRest = ['2px', '2px', '2px', '2px', 52];
    expect(await frame()).toEqual(atRest);
    await page.hover(selector);
    expect(await frame()).toEqual(atRest);
    await page.focus(selector.replace('-wrapper', ''));
    expect(await frame()).toEqual(atRest);
  },
);

test('no strip is kept free for the scroll bar', async () => {
  expect(await styleOf(await show(''), 'html', 'scrollbar-gutter')).toBe('auto');
});

test('a link keeps its underline beside an icon, and none is under the icon', async () => {
  const page = await show('<a href="/" class="text-link"><span>Themen</span><svg class="icon"></svg></a>');
  expect(await styleOf(page, 'a > span', 'text-decoration-line')).toBe('underline');
  expect(await styleOf(page, 'a', 'text-decoration-line')).toBe('none');
});

test.each([
  [1280, 56],
  [320, 34],
])('headings fit long German words at %d px', async (width, largest) => {
  const page = await show('<h1>Mitgliedsverbände</h1>', { viewport: { width, height: 800 } });
  expect(Number.parseFloat(await styleOf(page, 'h1', 'font-size'))).toBeLessThanOrEqual(largest);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

test('the dark ground is a petrol, not black', async () => {
  const page = await show('', { colorScheme: 'dark' });
  expect(await styleOf(page, 'html', 'background-color')).toBe('rgb(7, 25, 31)');
});

test('paper gets white and black, whatever the screen has', async () => {
  const page = await show('<p>Wort</p>', { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  expect(await styleOf(page, 'html', 'background-color')).toBe('rgb(255, 255, 255)');
  expect(await styleOf(page, 'p', 'color')).toBe('rgb(0, 0, 0)');
});
