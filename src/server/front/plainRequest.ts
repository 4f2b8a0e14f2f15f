/** A GET of a browser that needs nothing but a page: no body, no cookie, no condition. */
export interface PlainRequest {
  /** As it was sent, such as `/themen?seite=2`. */
  target: string;
  acceptEncoding: string | undefined;
}

const longest = 4096;

/** Exactly one request in the strictest reading of RFC 9112: no folded line, no control character, nothing after it. */
const wholeRequest =
  /^GET (\/[\x21-\x7e]*) HTTP\/1\.1\r\n((?:[!#$%&'*+.^_`|~0-9A-Za-z-]+:[\t\x20-\x7e\x80-\xff]*\r\n)+)\r\n$/;
const host = /^host:[ \t]*[^\s]/im;
/** Whatever changes what a request means or what may be answered. */
const notPlain =
  /^(?:content-length|transfer-encoding|trailer|te|expect|upgrade|http2-settings|cookie|authorization|range|if-[a-z-]+):/im;
const notKept = /^connection:(?![ \t]*keep-alive[ \t]*\r)/im;
const encodings = /^accept-encoding:[ \t]*([^\r]*)/im;

/** Reads what came over a connection; undefined unless it is one whole plain request, which is then answered without a parser. */
export function readPlainRequest(chunk: Buffer): PlainRequest | undefined {
  if (chunk.length > longest) return undefined;
  const [, target, headers] = wholeRequest.exec(chunk.toString('latin1')) ?? [];
  if (target === undefined || headers === undefined) return undefined;
  if (!host.test(headers) || notPlain.test(headers) || notKept.test(headers)) return undefined;
  return { target, acceptEncoding: encodings.exec(headers)?.[1] };
}
