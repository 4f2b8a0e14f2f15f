import { brotliCompressSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import type { PageOptions, TestBrowser } from '../helpers/browser';
import type { Site } from '../helpers/site';

export interface Bytes {
  raw: number;
  /** As small as brotli makes them; fonts and pictures are compressed in themselves. */
  small: number;
}

const kinds = { document: 'html', stylesheet: 'css', font: 'fonts', script: 'script' } as const;

type Kind = (typeof kinds)[keyof typeof kinds] | 'other';

export type FirstView = { requests: number } & Record<Kind, Bytes>;

/** What a browser that has never been here loads for an address. */
export async function firstView(
  browser: TestBrowser,
  site: Pick<Site, 'origin'>,
  target: string,
  options?: PageOptions,
): Promise<FirstView> {
  const page = await browser.newPage(site, options);
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(target, { waitUntil: 'networkidle' });
  const nothing = (): Bytes => ({ raw: 0, small: 0 });
  const view: FirstView = {
    requests: responses.length,
    html: nothing(),
    css: nothing(),
    fonts: nothing(),
    script: nothing(),
    other: nothing(),
  };
  for (const response of responses) {
    const kind = kinds[response.request().resourceType() as keyof typeof kinds] ?? 'other';
    const body = await response.body();
    view[kind].raw += body.length;
    view[kind].small += ['html', 'css', 'script'].includes(kind)
      ? brotliCompressSync(body).length
      : body.length;
  }
  await page.context().close();
  return view;
}

/** What the first view of a page may take at most, in bytes; CSS, and HTML of the home page, as brotli makes them. */
export const budget = {
  requests: 15,
  css: 16 * 1024,
  fonts: 50 * 1024,
  script: 5 * 1024,
  html: 20 * 1024,
} as const;
