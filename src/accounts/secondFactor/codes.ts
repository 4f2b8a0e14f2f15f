import { randomInt } from 'node:crypto';

const recoveryCodes = 10;
/** Without those that look alike. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const half = 5;

const part = () => Array.from({ length: half }, () => letters[randomInt(letters.length)]).join('');

/** Codes to print: "h3kfm-x9zq4". */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: recoveryCodes }, () => `${part()}-${part()}`);
}

export type Typed = { kind: 'app' | 'recovery'; code: string };

/** What somebody typed, without spaces and hyphens; null when it cannot be a code of either kind. */
export function readCode(value: unknown): Typed | null {
  if (typeof value !== 'string' || value.length > 40) return null;
  const code = value.replace(/[\s-]/g, '').toLowerCase();
  if (/^\d{6}$/.test(code)) return { kind: 'app', code };
  return new RegExp(`^[${letters}]{${2 * half}}$`).test(code) ? { kind: 'recovery', code } : null;
}
