import http from 'node:http';
import https from 'node:https';
import { checkNumericHost, ForbiddenAddress, guardedLookup, type Reach } from './reach';
import { type Answer, answerOf } from './rules';

const hops = 5;

export interface AskOptions {
  reach: Reach;
  /** Says to the other side who asks. */
  userAgent: string;
  /** Milliseconds for one question. */
  patience?: number;
}

const inside: Answer = { kind: 'gone', reason: 'führt in ein internes Netz und wird nicht aufgerufen' };
const reasons: Record<string, string> = {
  ENOTFOUND: 'Diesen Rechner gibt es nicht',
  EAI_AGAIN: 'Der Rechner ist nicht zu finden',
  ECONNREFUSED: 'nimmt keine Verbindung an',
  ECONNRESET: 'bricht die Verbindung ab',
  CERT_HAS_EXPIRED: 'Das Zertifikat ist abgelaufen',
};

/** Asks a foreign server whether an address still stands for something; reads nothing of what it says. */
export async function askAddress(address: string, options: AskOptions): Promise<Answer> {
  let url = new URL(address);
  for (let hop = 0; hop <= hops; hop += 1) {
    const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
      return { kind: 'failed', reason: 'leitet auf keine Webadresse weiter' };
    try {
      const { location, status } = await question(url, port, options);
      if (!location) return answerOf(status);
      url = new URL(location, url);
    } catch (error) {
      return faultOf(error as NodeJS.ErrnoException);
    }
  }
  return { kind: 'failed', reason: `leitet mehr als ${hops} Mal weiter` };
}

interface Reply {
  status: number;
  location?: string;
}

/** Not every server answers HEAD as it answers GET, so its bad news are heard twice. */
async function question(url: URL, port: number, options: AskOptions): Promise<Reply> {
  const reply = await send('HEAD', url, port, options);
  return reply.status < 400 || reply.status === 429 ? reply : send('GET', url, port, options);
}

function send(method: string, url: URL, port: number, options: AskOptions): Promise<Reply> {
  const { patience = 10_000, reach, userAgent } = options;
  checkNumericHost(url, port, reach);
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).request({
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port,
      path: `${url.pathname}${url.search}`,
      method,
      agent: false,
      lookup: guardedLookup(reach, port),
      signal: AbortSignal.timeout(patience),
      maxHeaderSize: 16_384,
      headers: { 'User-Agent': userAgent, Accept: 'text/html,*/*', Connection: 'close' },
    });
    request.on('error', reject);
    request.on('response', (response) => {
      const status = response.statusCode ?? 0;
      const { location } = response.headers;
      response.destroy();
      resolve({ status, location: status >= 300 && status < 400 ? location : undefined });
    });
    request.end();
  });
}

function faultOf(error: NodeJS.ErrnoException): Answer {
  const all = error instanceof AggregateError ? error.errors : [error];
  if (all.some((one) => one instanceof ForbiddenAddress)) return inside;
  if (error.name === 'AbortError' || error.name === 'TimeoutError' || error.code === 'ETIMEDOUT')
    return { kind: 'failed', reason: 'antwortet nicht' };
  const code = (all[0] as NodeJS.ErrnoException | undefined)?.code ?? '';
  return { kind: 'failed', reason: reasons[code] ?? 'ist nicht erreichbar' };
}
