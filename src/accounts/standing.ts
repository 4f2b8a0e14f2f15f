import { formatShortDate } from '@/lib/dates';

/** After so long without a sign-in an account is one that the office should ask about. */
const restingAfterDays = 365;
const DAY = 86_400_000;

export interface AccountDates {
  active?: boolean | null;
  createdAt: string;
  invitedUntil?: string | null;
  lastSignIn?: string | null;
}

export type Standing = 'active' | 'invited' | 'expired' | 'resting' | 'ended';

/** How an account stands, as a list of all of them says it. */
export function standingOf(account: AccountDates, now: Date): Standing {
  const { active, createdAt, invitedUntil, lastSignIn } = account;
  if (active === false) return 'ended';
  if (invitedUntil) return new Date(invitedUntil) > now ? 'invited' : 'expired';
  const lastSeen = Date.parse(lastSignIn ?? createdAt);
  return now.getTime() - lastSeen > restingAfterDays * DAY ? 'resting' : 'active';
}

/** "eingeladen bis 28. Nov." */
export function wordsOfStanding(standing: Standing, invitedUntil?: string | null): string {
  if (standing !== 'invited') {
    return { active: 'aktiv', expired: 'abgelaufen', resting: 'ruht', ended: 'beendet' }[standing];
  }
  const day = invitedUntil ? formatShortDate(invitedUntil).replace(/\s\d{4}$/, '') : '';
  return `eingeladen bis ${day}`;
}
