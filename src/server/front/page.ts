import { createHash } from 'node:crypto';
import { brotli, type Encoding, gzip, isCompressible } from './encode';
import { finishHtml } from './finishHtml';
import { commonHeaders, type HeaderList, publicPolicy } from './headers';
import type { InnerAnswer } from './innerOrigin';

export interface Variant {
  headers: HeaderList;
  body: Buffer;
}

/** An answer ready to be sent: each form of the body with its complete headers. */
export interface Page {
  status: number;
  etag: string;
  plain: Variant;
  gzip?: Variant;
  br?: Variant;
  /** Headers that do not depend on the form of the body. */
  notModified: HeaderList;
  /** Upper bound of what it takes in memory: the compressed forms together are smaller than the plain one. */
  bytes: number;
  /** Milliseconds since 1970 from when on it must be rendered anew, though nobody changed anything. */
  keptUntil: number;
}

/** Headers of the app that describe the body and therefore travel with it. */
const descriptive = [
  'content-disposition',
  'content-language',
  'access-control-allow-origin',
  'x-robots-tag',
];

/**
 * Browsers may keep a page but ask before each use (`no-cache`): a publish shows on the next request, and an
 * unchanged page costs one 304. Build files never change under their name; pictures and fonts rarely do.
 */
function cacheControl(type: string, inner: string | undefined): string {
  if (inner?.includes('immutable')) return 'public, max-age=31536000, immutable';
  return /^(image|font)\//.test(type) ? 'public, max-age=86400' : 'no-cache';
}

/** Preload headers without those for scripts, which the finished page no longer has. */
function styleHints(link: string | string[] | undefined): string | undefined {
  const hints = [link ?? []].flat().flatMap((value) => value.split(/,\s*(?=<)/));
  return hints.filter((hint) => !/as="?script|modulepreload/.test(hint)).join(', ') || undefined;
}

/** Next rendered its emergency page under a good status: the page is as broken as with a 500. */
export class EmergencyPage extends Error {}

function finishAnswer(answer: InnerAnswer, isHttps: boolean) {
  const type = answer.headers['content-type'] ?? 'application/octet-stream';
  let body = answer.body;
  let scriptSources: string[] = [];
  let keptUntil = Number.POSITIVE_INFINITY;
  let status = 200;
  if (type.startsWith('text/html')) {
    const finished = finishHtml(body.toString('utf8'));
    if (finished.isEmergencyPage) throw new EmergencyPage();
    body = Buffer.from(finished.html);
    ({ scriptSources, keptUntil, status } = finished);
  }
  const pairs: [string, string | undefined][] = [
    ['Content-Type', type],
    ['Cache-Control', cacheControl(type, answer.headers['cache-control'])],
    ['Link', styleHints(answer.headers.link)],
    ...descriptive.map((name): [string, string | undefined] => [name, answer.headers[name]?.toString()]),
    ['Content-Security-Policy', publicPolicy(scriptSources, isHttps)],
    [
      'Cross-Origin-Resource-Policy',
      answer.headers['access-control-allow-origin'] ? 'cross-origin' : 'same-origin',
    ],
    ...commonHeaders(isHttps),
  ];
  const headers: HeaderList = pairs.flatMap(([name, value]) => (value === undefined ? [] : [name, value]));
  return { headers, type, body, keptUntil, status };
}

function variant(shared: HeaderList, body: Buffer, encoding?: Encoding): Variant {
  const encoded = encoding ? ['Content-Encoding', encoding] : [];
  return { body, headers: [...shared, ...encoded, 'Content-Length', String(body.length)] };
}

/**
 * Makes an answer of the app ready to send, with its quickly compressed form. An answer equal to the `previous`
 * one gives that one back, already squeezed: most pages do not change with a publish.
 */
export async function makePage(answer: InnerAnswer, isHttps: boolean, previous?: Page): Promise<Page> {
  const { headers, type, body, keptUntil, status } = finishAnswer(answer, isHttps);
  const hash = createHash('sha256')
    .update([...headers, keptUntil, status].join('\n'))
    .update(body)
    .digest('base64url')
    .slice(0, 27);
  // Weak, since all encodings of a page share it.
  const etag = `W/"${hash}"`;
  if (previous?.etag === etag) return previous;
  const canShrink = isCompressible(type);
  const shared = [...headers, 'ETag', etag, ...(canShrink ? ['Vary', 'Accept-Encoding'] : [])];
  return {
    status,
    etag,
    notModified: shared,
    plain: variant(shared, body),
    gzip: canShrink ? variant(shared, await gzip(body), 'gzip') : undefined,
    bytes: 2 * body.length,
    keptUntil,
  };
}

/** Adds the smallest form of a page. */
export async function squeezePage(page: Page): Promise<void> {
  page.br = variant(page.notModified, await brotli(page.plain.body), 'br');
}
