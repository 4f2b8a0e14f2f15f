import { STATUS_CODES } from 'node:http';
import type { Page, Variant } from './page';
import { chooseVariant } from './sendPage';

/** The bytes of an answer as they go over the connection. */
export interface PlainAnswer {
  head: Buffer;
  body: Buffer;
}

/** Heads hold the date and are made anew each second, for the pages asked for in it. */
const heads = new WeakMap<Variant, { second: number; bytes: Buffer }>();

function headOf(status: number, variant: Variant): Buffer {
  const second = Math.floor(Date.now() / 1000);
  const known = heads.get(variant);
  if (known?.second === second) return known.bytes;
  const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`];
  for (let at = 0; at < variant.headers.length; at += 2) {
    lines.push(`${variant.headers[at]}: ${variant.headers[at + 1]}`);
  }
  lines.push(`Date: ${new Date(second * 1000).toUTCString()}`, 'Connection: keep-alive', '\r\n');
  const bytes = Buffer.from(lines.join('\r\n'), 'latin1');
  heads.set(variant, { second, bytes });
  return bytes;
}

/** A page as the bytes that `sendPage` would send. */
export function plainAnswer(page: Page, acceptEncoding: string | undefined): PlainAnswer {
  const variant = chooseVariant(acceptEncoding, page);
  return { head: headOf(page.status, variant), body: variant.body };
}
