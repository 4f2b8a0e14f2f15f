import { accounts, type Role } from './accounts';
import type { Site } from './site';

type Json = Record<string, unknown>;

/** Whatever answers requests: the started site, or its routes inside the test. */
export type RestTarget = Pick<Site, 'origin' | 'fetch'>;

/** `json` is an empty object where the answer has no JSON body. */
export type RestAnswer<T = Json> = { status: number; json: T; headers: Headers };

export type RestClient = {
  /** Ready for a Cookie header; empty for a visitor. */
  cookie: string;
  get: <T = Json>(path: string) => Promise<RestAnswer<T>>;
  post: <T = Json>(path: string, body?: unknown) => Promise<RestAnswer<T>>;
  patch: <T = Json>(path: string, body?: unknown) => Promise<RestAnswer<T>>;
  delete: <T = Json>(path: string) => Promise<RestAnswer<T>>;
  /** Any other method, headers of one's own, or a body as it stands. */
  send: <T = Json>(method: string, path: string, options?: SendOptions) => Promise<RestAnswer<T>>;
};

export type SendOptions = { body?: BodyInit; headers?: Record<string, string> };

/** Speaks to the site as nobody in particular. */
export function visit(site: RestTarget): RestClient {
  return createClient(site, '');
}

/** Signs in with an account of the seeded template; speaks like a browser on the site's own pages. */
export async function signIn(site: RestTarget, role: Role): Promise<RestClient> {
  return signInWith(site, accounts[role]);
}

export async function signInWith(site: RestTarget, credentials: { email: string; password: string }) {
  const { status, json, headers } = await visit(site).post('/api/users/login', credentials);
  const cookies = headers.getSetCookie().map((cookie) => String(cookie.split(';')[0]));
  if (status !== 200 || cookies.length === 0) {
    throw new Error(`${credentials.email} could not sign in: ${status} ${JSON.stringify(json)}`);
  }
  return createClient(site, cookies.join('; '));
}

function createClient(site: RestTarget, cookie: string): RestClient {
  const send = async <T>(method: string, path: string, { body, headers }: SendOptions = {}) => {
    const response = await site.fetch(path, {
      method,
      headers: { origin: site.origin, ...(cookie && { cookie }), ...headers },
      body,
    });
    const json = parse(await response.text()) as T;
    return { status: response.status, json, headers: response.headers };
  };
  const write = <T>(method: string, path: string, body: unknown): Promise<RestAnswer<T>> => {
    if (body === undefined) return send(method, path);
    if (body instanceof FormData) return send(method, path, { body });
    return send(method, path, {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
  };
  return {
    cookie,
    get: (path) => send('GET', path),
    post: (path, body) => write('POST', path, body),
    patch: (path, body) => write('PATCH', path, body),
    delete: (path) => send('DELETE', path),
    send,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
