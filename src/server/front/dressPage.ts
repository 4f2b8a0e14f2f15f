import { type Display, displayQuery, displaySheet } from '../../lib/display';
import { gzip } from './encode';
import type { HeaderList } from './headers';
import type { Page, Variant } from './page';

const noCookies = 'Diese Seite setzt keine Cookies.';
const oneCookie = 'Diese Seite merkt sich in einem Cookie nur Ihre Wahl der Darstellung.';

const without = (headers: HeaderList, names: RegExp): HeaderList =>
  headers.filter((_, at) => !names.test(headers[at - (at % 2)] ?? ''));

/**
 * A kept page as a reader sees it who has chosen how pages look: the same page with one more style sheet. The store
 * keeps the page once, and readers without a choice pay nothing for it.
 */
export async function dressPage(page: Page, display: Display): Promise<Page> {
  const type = page.notModified[page.notModified.indexOf('Content-Type') + 1] ?? '';
  if (!type.startsWith('text/html')) return page;
  const link = `<link rel="stylesheet" href="${displaySheet(display).replaceAll('&', '&amp;')}">`;
  const html = page.plain.body
    .toString('utf8')
    .replace('</head>', `${link}</head>`)
    .replace(noCookies, oneCookie);
  const body = Buffer.from(html);
  const etag = page.etag.replace(/"$/, `${displayQuery(display).replace(/[^a-z]/g, '')}"`);
  const shared = [
    ...without(page.notModified, /^(etag|cache-control|vary)$/i),
    ...['ETag', etag, 'Cache-Control', 'private, no-cache', 'Vary', 'Accept-Encoding, Cookie'],
  ];
  const variant = (bytes: Buffer, encoding: string[] = []): Variant => ({
    body: bytes,
    headers: [...shared, ...encoding, 'Content-Length', String(bytes.length)],
  });
  return {
    ...page,
    etag,
    notModified: shared,
    plain: variant(body),
    gzip: variant(await gzip(body), ['Content-Encoding', 'gzip']),
    br: undefined,
  };
}
