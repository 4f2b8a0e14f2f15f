import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { launchBrowser, type TestBrowser } from '../../helpers/browser';
import { publicRoutes } from '../../helpers/publicRoutes';
import { sharedSite } from '../../helpers/sharedSite';
import { notFoundNotice, templates } from '../../helpers/templates';

const site = sharedSite();
let browser: TestBrowser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const measured = new Map<string, number>();

/** Bytes as the page store sends them; a file that several pages share is packed once. */
function brotli(address: string, body: Buffer): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  const bytes = measured.get(address) ?? brotliCompressSync(body, { params }).length;
  measured.set(address, bytes);
  return bytes;
}

interface Visit {
  requests: string[];
  bytes: Record<'document' | 'stylesheet' | 'font' | 'script', number>;
  shift: number;
  stored: number;
}

/** Opens a page as a first visitor would, and looks at all of it. */
async function visit(path: string): Promise<Visit> {
  const page = await browser.newPage(site, { allow: [notFoundNotice] });
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await watchShifts(page);
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const bytes = { document: 0, stylesheet: 0, font: 0, script: 0 };
  for (const response of responses) {
    const type = response.request().resourceType() as keyof typeof bytes;
    if (!(type in bytes)) continue;
    const body = await response.body();
    bytes[type] += type === 'font' ? body.length : brotli(response.url(), body);
  }
  const shift = await page.evaluate(() => Number(Reflect.get(window, 'shift')));
  const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
  const cookies = await page.context().cookies();
  await page.context().close();
  return {
    requests: responses.map((response) => response.url()),
    bytes,
    shift,
    stored: stored + cookies.length,
  };
}

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      const sum = list.getEntries().reduce((total, entry) => total + Number(Reflect.get(entry, 'value')), 0);
      Object.assign(window, { shift: Number(Reflect.get(window, 'shift')) + sum });
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const further = Object.values(templates).filter((path) => path.includes('?'));

test.each([...publicRoutes, ...further, templates.finder, templates['page that does not exist']])(
  'S29 %s asks nothing of others, leaves nothing behind and keeps to the budgets of weight',
  async (path) => {
    const { bytes, requests, shift, stored } = await visit(path);
    expect(requests.filter((address) => !address.startsWith(site.origin))).toEqual([]);
    expect(stored).toBe(0);
    expect(requests.length).toBeLessThanOrEqual(15);
    expect(shift.toFixed(2)).toBe('0.00');
    expect(bytes.document).toBeLessThanOrEqual(20 * 1024);
    expect(bytes.stylesheet).toBeLessThanOrEqual(16 * 1024);
    expect(bytes.font).toBeLessThanOrEqual(50 * 1024);
    expect(bytes.font).toBeGreaterThan(0);
    expect(bytes.script).toBeLessThanOrEqual(3 * 1024);
  },
);
