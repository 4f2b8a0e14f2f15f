import { promisify } from 'node:util';
import { brotliCompress, constants, gzip as gzipCallback } from 'node:zlib';

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzipCallback);

export type Encoding = 'br' | 'gzip';

const compressible =
  /^(text\/|application\/(json|javascript|xml|manifest\+json|geo\+json|ld\+json|rss\+xml|atom\+xml)|image\/svg)/;

export const isCompressible = (contentType: string) => compressible.test(contentType);

/** Quick: some 1 ms for a page, so the first visitor need not wait for the small form. */
export const gzip = (raw: Buffer): Promise<Buffer> => gzipAsync(raw, { level: 6 });

/** Beyond this many bytes (scripts of the panel) the smallest form would take seconds. */
const largest = 200_000;

/** Smallest: some 100 ms for a page, in the thread pool. */
export const brotli = (raw: Buffer): Promise<Buffer> =>
  brotliAsync(raw, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: raw.length > largest ? 9 : 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
    },
  });

function parse(header: string): Encoding | undefined {
  const accepted = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    accepted.set(name, weight ? Number(weight.slice(2)) : 1);
  }
  const weightOf = (name: string) => accepted.get(name) ?? accepted.get('*') ?? 0;
  if (weightOf('br') > 0) return 'br';
  return weightOf('gzip') > 0 ? 'gzip' : undefined;
}

const parsed = new Map<string, Encoding | undefined>();

/** The best encoding somebody takes. Browsers send a handful of values, so answers are remembered. */
export function bestEncoding(header: string | undefined): Encoding | undefined {
  if (!header) return undefined;
  if (parsed.has(header)) return parsed.get(header);
  const best = parse(header);
  if (parsed.size < 100) parsed.set(header, best);
  return best;
}
