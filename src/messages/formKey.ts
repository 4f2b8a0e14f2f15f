import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Milliseconds nobody needs less than to fill in a form, and after which it counts as forgotten. */
const shortest = 3_000;
const longest = 24 * 60 * 60 * 1000;

const macOf = (secret: string, kind: string, rest: string) =>
  createHmac('sha256', secret).update(`form:${kind}:${rest}`).digest('base64url');

/** Goes into a form and says, signed, since when it has been open. */
export function issueKey(secret: string, kind: string, now = Date.now()): string {
  const rest = `${now.toString(36)}.${randomBytes(9).toString('base64url')}`;
  return `${rest}.${macOf(secret, kind, rest)}`;
}

/** What a key that came back says: `old` also for what we never issued. */
export function judgeKey(
  secret: string,
  kind: string,
  key: string,
  now = Date.now(),
): 'good' | 'early' | 'old' {
  const [issued = '', nonce = '', mac = ''] = key.slice(0, 200).split('.');
  const given = Buffer.from(mac);
  const expected = Buffer.from(macOf(secret, kind, `${issued}.${nonce}`));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'old';
  const age = now - Number.parseInt(issued, 36);
  if (age > longest) return 'old';
  return age < shortest ? 'early' : 'good';
}
