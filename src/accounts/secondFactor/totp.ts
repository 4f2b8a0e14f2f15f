import { Secret, TOTP } from 'otpauth';

const period = 30;
/** So many steps before and after count as well: clocks of phones are not exact. */
const tolerance = 1;

const totpOf = (secret: string, label?: string) =>
  new TOTP({ issuer: 'BAG HKV', label, secret: Secret.fromBase32(secret), digits: 6, period });

/** A new secret, as text that can be typed into an app. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What the picture for the app says; `label` names the account there. */
export function setUpAddress(secret: string, label: string): string {
  return totpOf(secret, label).toString();
}

/** The step in time that a code belongs to; null when it belongs to none near `now`. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const away = totpOf(secret).validate({ token: code, timestamp, window: tolerance });
  return away === null ? null : Math.floor(timestamp / 1000 / period) + away;
}

/** The code that an app shows at a time. */
export function codeAt(secret: string, now: Date): string {
  return totpOf(secret).generate({ timestamp: now.getTime() });
}
