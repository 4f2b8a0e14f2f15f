import { manageFault } from '@/accounts/rules';
import { type Standing, standingOf, wordsOfStanding } from '@/accounts/standing';
import { formatShortDate, isoDay } from '@/lib/dates';
import type { User } from '@/payload-types';

export interface AccountRow {
  id: number;
  name: string;
  email: string;
  /** Association, or what somebody does in the office. */
  place: string;
  lastSignIn: string;
  standing: Standing;
  words: string;
  mayManage: boolean;
}

const order: Standing[] = ['invited', 'expired', 'active', 'resting', 'ended'];
const offices: Record<string, string> = { admin: 'Administration', editor: 'Geschäftsstelle' };

/** Accounts as the list shows them: open invitations first, then by name. */
export function accountRows(
  users: User[],
  associations: Map<number, string>,
  by: { id: number; role: string },
  now: Date,
): AccountRow[] {
  const rows = users.map((user): AccountRow => {
    const standing = standingOf(user, now);
    const association = user.memberAssociation;
    const id = typeof association === 'object' ? association?.id : association;
    return {
      id: user.id,
      name: user.name,
      email: user.email,
      place: offices[user.role] ?? associations.get(id ?? 0) ?? 'ohne Verband',
      lastSignIn: day(user.lastSignIn, now),
      standing,
      words: wordsOfStanding(standing, user.invitedUntil),
      mayManage: user.id !== by.id && manageFault(by, user) === null,
    };
  });
  const rank = ({ standing }: AccountRow) => (standing === 'resting' ? 2 : order.indexOf(standing));
  return rows.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'de'));
}

function day(value: string | null | undefined, now: Date): string {
  if (!value) return 'noch nie';
  return isoDay(value) === isoDay(now) ? 'heute' : formatShortDate(value);
}
