import type { IncomingMessage } from 'node:http';

/** Name of the header in which the app learns who is asking. Whatever a caller sends under it is thrown away. */
export const clientAddressHeader = 'x-client-address';

/**
 * The address of the caller, for limits per address. Behind a proxy of our own the last entry of X-Forwarded-For
 * is what that proxy saw; entries before it are the caller's to invent.
 */
export function clientAddress(req: IncomingMessage, trustProxy: boolean): string {
  const forwarded = req.headers['x-forwarded-for'];
  const last = trustProxy
    ? String(forwarded ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : undefined;
  return last || req.socket.remoteAddress || 'unknown';
}
