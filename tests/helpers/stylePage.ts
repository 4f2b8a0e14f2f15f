import type { Page } from 'playwright-core';
import type { PageOptions, TestBrowser } from './browser';
import { compileStyles } from './styles';

/** Shows markup with the styles and fonts of the site, without a server. */
export async function showStyled(
  browser: TestBrowser,
  body: string,
  options: PageOptions = {},
): Promise<Page> {
  const styles = compileStyles('site') + compileStyles('forms');
  const page = await browser.newPage({ origin: 'http://127.0.0.1' }, options);
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.route('/fonts/*', (route) =>
    route.fulfill({ path: `public${new URL(route.request().url()).pathname}` }),
  );
  await page.goto('/');
  await page.setContent(`<!doctype html><html lang="de"><style>${styles}</style><body>${body}</body></html>`);
  return page;
}
