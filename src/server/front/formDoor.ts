import type { IncomingMessage } from 'node:http';
import { clientAddress, clientAddressHeader } from './clientAddress';
import type { FrontLog } from './frontLog';
import type { InnerOrigin } from './innerOrigin';
import type { Page } from './page';
import type { Pages } from './pages';

interface Options {
  inner: InnerOrigin;
  pages: Pages;
  serverUrl: string;
  trustProxy: boolean;
  log: FrontLog;
}

/** Bytes of a sent form; far more than its fields may hold, so that a text too long comes back to its writer. */
const most = 64 * 1024;
/** Milliseconds for storing it. */
const patience = 10_000;

const formType = /^application\/x-www-form-urlencoded\s*(;|$)/i;

/**
 * Whether a form was sent from a page elsewhere. No account and no cookie stands behind these forms, so nobody
 * gains rights by forging one; refused all the same, lest foreign pages use up the limits of their readers.
 */
export function isForeign({ headers }: IncomingMessage, serverUrl: string): boolean {
  const { host, origin } = headers;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return true;
  if (origin === undefined || origin === serverUrl) return false;
  return !host || !URL.canParse(origin) || new URL(origin).host !== host;
}

/** All that was sent, or undefined as soon as it is too much. */
function readBody(req: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
      else {
        // The rest still has to come in, or the browser never reads the answer; nothing of it is held.
        chunks.length = 0;
        resolve(undefined);
      }
    });
    req.on('end', () => resolve(Buffer.concat(chunks)));
    req.on('error', reject);
  });
}

/** A sent form as it came. */
export async function readForm(req: IncomingMessage): Promise<{ body: Buffer } | { refused: 413 | 415 }> {
  if (!formType.test(req.headers['content-type'] ?? '')) return { refused: 415 };
  const body = await readBody(req);
  return body ? { body } : { refused: 413 };
}

/**
 * Takes forms of the public site: hands them to the app and fetches the page that tells what became of them, as
 * the answer to the sending itself. So nothing needs to be remembered on the reader's device or in an address.
 */
export function createFormDoor({ inner, pages, serverUrl, trustProxy, log }: Options) {
  return async function takeForm(
    req: IncomingMessage,
    target: string,
  ): Promise<{ page: Page } | { refused: number }> {
    if (isForeign(req, serverUrl)) return { refused: 403 };
    const sent = await readForm(req);
    if ('refused' in sent) return sent;
    const { body } = sent;
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(body.length),
      [clientAddressHeader]: clientAddress(req, trustProxy),
    };
    const answer = await inner.post(target, patience, headers, body).catch((err: unknown) => {
      log.warn({ err, target }, 'form could not be handed to the app');
      return undefined;
    });
    if (answer?.status !== 303 || !answer.headers.location) return { refused: answer ? 500 : 503 };
    const outcome = await pages.getFor({}, answer.headers.location);
    return outcome.kind === 'page' ? { page: outcome.page } : { refused: 500 };
  };
}
