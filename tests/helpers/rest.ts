import { accounts, type Role } from './accounts';
import type { Site } from './site';

type Json = Record<string, unknown>;

/** `json` is an empty object where the answer has no JSON body. */
export type RestAnswer<T = Json> = { status: number; json: T; headers: Headers };

export type RestClient = {
  /** Ready for a Cookie header; empty for a visitor. */
  cookie: string;
  get: <T = Json>(path: string) => Promise<RestAnswer<T>>;
  post: <T = Json>(path: string, body?: unknown) => Promise<RestAnswer<T>>;
  patch: <T = Json>(path: string, body?: unknown) => Promise<RestAnswer<T>>;
  delete: <T = Json>(path: string) => Promise<RestAnswer<T>>;
};

/** Speaks to the site as nobody in particular. */
export function visit(site: Site): RestClient {
  return createClient(site, '');
}

/** Signs in with an account of the seeded template; speaks like a browser on the site's own pages. */
export async function signIn(site: Site, role: Role): Promise<RestClient> {
  return signInWith(site, accounts[role]);
}

export async function signInWith(site: Site, credentials: { email: string; password: string }) {
  const { status, json, headers } = await visit(site).post('/api/users/login', credentials);
  const cookies = headers.getSetCookie().map((cookie) => String(cookie.split(';')[0]));
  if (status !== 200 || cookies.length === 0) {
    throw new Error(`${credentials.email} could not sign in: ${status} ${JSON.stringify(json)}`);
  }
  return createClient(site, cookies.join('; '));
}

function createClient(site: Site, cookie: string): RestClient {
  const send = async <T>(method: string, path: string, body?: unknown): Promise<RestAnswer<T>> => {
    const isForm = body instanceof FormData;
    const response = await site.fetch(path, {
      method,
      headers: {
        origin: site.origin,
        ...(cookie && { cookie }),
        ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
      },
      body: isForm ? body : body === undefined ? undefined : JSON.stringify(body),
    });
    return { status: response.status, json: parse(await response.text()) as T, headers: response.headers };
  };
  return {
    cookie,
    get: (path) => send('GET', path),
    post: (path, body) => send('POST', path, body),
    patch: (path, body) => send('PATCH', path, body),
    delete: (path) => send('DELETE', path),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
