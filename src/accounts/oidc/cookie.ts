import { type PayloadRequest, parseCookies } from 'payload';
import { env } from '@/lib/env';
import { seal, unseal } from '@/lib/seal';

const name = 'bag-hkv-oidc';
const minutes = 10;

/** What a browser carries from one step of such a sign-in to the next. */
interface Steps {
  /** On the way to the service and back. */
  asked: { state: string; nonce: string; verifier: string; goal: string };
  /** The service knows the person; the code of the second factor is missing. */
  known: { user: number };
}

/** A short-lived cookie that only this site can read or make, and that is not sent with what others post. */
export function stepCookie<Step extends keyof Steps>(
  { payload: { secret } }: PayloadRequest,
  step: Step,
  content: Steps[Step],
): string {
  const until = Date.now() + minutes * 60_000;
  return cookie(seal(secret, `oidc:${step}`, JSON.stringify({ ...content, until })), minutes * 60);
}

export const noCookie = () => cookie('', 0);

function cookie(value: string, seconds: number): string {
  const secure = env().serverUrl.startsWith('https:') ? '; Secure' : '';
  return `${name}=${value}; Path=/api/users/oidc; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

/** What the cookie says; null without one, when it is too old, changed, or of another step. */
export function readStep<Step extends keyof Steps>(req: PayloadRequest, step: Step): Steps[Step] | null {
  const text = unseal(req.payload.secret, `oidc:${step}`, parseCookies(req.headers).get(name) ?? '');
  if (text === null) return null;
  const content = JSON.parse(text) as Steps[Step] & { until: number };
  return content.until > Date.now() ? content : null;
}
