import type { IncomingMessage, ServerResponse } from 'node:http';
import { bestEncoding } from './encode';
import type { Page, Variant } from './page';

/** The smallest form of a page that somebody takes. */
export function chooseVariant(acceptEncoding: string | string[] | undefined, page: Page): Variant {
  const best = bestEncoding(acceptEncoding?.toString());
  if (best === 'br' && page.br) return page.br;
  // Everybody who takes brotli takes gzip; it stands in until the small form is ready.
  return (best && page.gzip) || page.plain;
}

/** Sends a page as it is, or as 304; node leaves the body out for HEAD. Most hits never get here: see `answerPlainRequests`. */
export function sendPage(req: IncomingMessage, res: ServerResponse, page: Page): void {
  const known = req.headers['if-none-match'];
  if (known !== undefined && page.status === 200 && (known === '*' || known.includes(page.etag.slice(2)))) {
    res.writeHead(304, page.notModified);
    res.end();
    return;
  }
  const { headers, body } = chooseVariant(req.headers['accept-encoding'], page);
  res.writeHead(page.status, headers);
  res.end(body);
}

const confidential = [
  'Cache-Control',
  'private, no-store',
  'Referrer-Policy',
  'no-referrer',
  'X-Robots-Tag',
  'noindex',
];
const replaced = new Set(['cache-control', 'etag', 'referrer-policy', 'x-robots-tag']);

/** Sends a page whose address is a secret: kept nowhere, told to nobody. */
export function sendConfidentialPage(req: IncomingMessage, res: ServerResponse, page: Page): void {
  const { headers, body } = chooseVariant(req.headers['accept-encoding'], page);
  const kept = headers.filter((_, at) => !replaced.has((headers[at - (at % 2)] ?? '').toLowerCase()));
  res.writeHead(page.status, [...kept, ...confidential]);
  res.end(body);
}

/** Sends a page that tells what somebody wrote: for this one reader, and kept nowhere. */
export function sendFormAnswer(req: IncomingMessage, res: ServerResponse, page: Page): void {
  const { headers, body } = chooseVariant(req.headers['accept-encoding'], page);
  const kept = headers.filter((_, at) => !/^(cache-control|etag)$/i.test(headers[at - (at % 2)] ?? ''));
  res.writeHead(page.status, [...kept, 'Cache-Control', 'private, no-store']);
  res.end(body);
}

/** What an error asks of whoever caused it. */
const errorHeaders: Record<number, string[]> = {
  405: ['Allow', 'GET, HEAD'],
  429: ['Retry-After', '60'],
  503: ['Retry-After', '30'],
};

/** Sends a page as the body of an error. */
export function sendError(req: IncomingMessage, res: ServerResponse, status: number, page: Page): void {
  const { headers, body } = chooseVariant(req.headers['accept-encoding'], page);
  res.writeHead(status, [...headers, ...(errorHeaders[status] ?? [])]);
  res.end(body);
}
