import { launchBrowser, type TestBrowser } from '../../helpers/browser';
import { budget, firstView } from '../../helpers/firstView';
import { sharedSite } from '../../helpers/sharedSite';
import { notFoundNotice, templateNames, templates } from '../../helpers/templates';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each(templateNames)('the first view of this template stays within its budget: %s', async (name) => {
  const { requests, css, fonts, script } = await firstView(browser, sharedSite(), templates[name], {
    allow: [notFoundNotice],
  });
  expect(requests).toBeLessThanOrEqual(budget.requests);
  expect(css.small).toBeLessThanOrEqual(budget.css);
  expect(fonts.raw).toBeLessThanOrEqual(budget.fonts);
  expect(script.raw).toBeLessThanOrEqual(budget.script);
  // A page without styles or fonts would keep to any budget.
  expect(Math.min(css.raw, fonts.raw)).toBeGreaterThan(0);
});

test('the home page with its map is small', async () => {
  const { html } = await firstView(browser, sharedSite(), '/');
  expect(html.small).toBeGreaterThan(0);
  expect(html.small).toBeLessThanOrEqual(budget.html);
});
