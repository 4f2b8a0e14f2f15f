import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { launchBrowser, type TestBrowser } from '../../helpers/browser';
import { sitemapPaths } from '../../helpers/crawl';
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

test('S29 on every address nothing is asked of others or left behind, and the budgets of weight hold', async () => {
  const further = Object.values(templates).filter((path) => path.includes('?'));
  const paths = [...(await sitemapPaths(site)), ...further, templates['page that does not exist']];
  const faults: string[] = [];
  for (const path of paths) {
    const { bytes, requests, shift, stored } = await visit(path);
    const wrong = {
      'asks others': requests.some((address) => !address.startsWith(site.origin)),
      'leaves something behind': stored > 0,
      [`makes ${requests.length} requests`]: requests.length > 15,
      [`shifts by ${shift}`]: shift > 0,
      [`has ${bytes.stylesheet} bytes of style`]: bytes.stylesheet > 16 * 1024,
      [`has ${bytes.font} bytes of fonts`]: bytes.font > 50 * 1024 || bytes.font === 0,
      [`has ${bytes.script} bytes of script`]: bytes.script > 0,
      [`has ${bytes.document} bytes of HTML`]: bytes.document > 20 * 1024,
    };
    for (const [fault, isTrue] of Object.entries(wrong)) if (isTrue) faults.push(`${path} ${fault}`);
  }
  expect(paths.length).toBeGreaterThan(40);
  expect(faults).toEqual([]);
});
