import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findBrowser } from './findBrowser.mjs';
import type { RestClient } from './rest';
import type { Site } from './site';

type Place = Pick<Site, 'origin'>;

export type PageOptions = BrowserContextOptions & {
  /** Console messages that may come, such as the one Chromium writes about a page with status 404. */
  allow?: readonly RegExp[];
  /** Opens the page signed in. */
  as?: RestClient;
};

export type TestBrowser = {
  newPage: (site: Place, options?: PageOptions) => Promise<Page>;
  /** Closes everything and throws when a page wrote an error or warning that was not allowed. */
  close: () => Promise<void>;
};

/**
 * Starts Chromium or Chrome. Addresses may be written without host: `page.goto('/themen')`.
 * `textSize` is the size of text that a reader has chosen in the settings, 16 unless told.
 */
export async function launchBrowser({ textSize = 16 } = {}): Promise<TestBrowser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium or Chrome found; install "chromium" or set CHROME_PATH.');
  const settings = `--blink-settings=defaultFontSize=${textSize}`;
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', settings],
  });
  const complaints: string[] = [];
  return {
    newPage: (site, options) => openPage(browser, complaints, site, options),
    close: async () => {
      await browser.close();
      if (complaints.length > 0) throw new Error(`Pages wrote to the console:\n${complaints.join('\n')}`);
    },
  };
}

async function openPage(
  browser: Browser,
  complaints: string[],
  site: Place,
  { allow = [], as, ...options }: PageOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ baseURL: site.origin, locale: 'de-DE', ...options });
  if (as) await context.addCookies(toCookies(as.cookie, site.origin));
  const page = await context.newPage();
  const complain = (text: string) => {
    if (!allow.some((pattern) => pattern.test(text))) complaints.push(`${page.url()}: ${text}`);
  };
  page.on('pageerror', (error) => complain(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complain(message.text());
  });
  return page;
}

function toCookies(header: string, url: string) {
  return header.split('; ').map((pair) => {
    const at = pair.indexOf('=');
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url };
  });
}
