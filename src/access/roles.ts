import type { PayloadRequest } from 'payload';

export const roles = ['admin', 'editor', 'member'] as const;
export type Role = (typeof roles)[number];
/** Everybody: a visitor is somebody without an account. */
export type Actor = Role | 'visitor';

export interface Account {
  id: number;
  role: Role;
  memberAssociation?: number | { id: number } | null;
  /** Signed in with a password alone where the settings demand a second factor. */
  owesSecondFactor?: boolean;
}

/** Whose rights count. Whoever owes a second factor is nobody in particular until it is set up. */
export function accountOf(req: Pick<PayloadRequest, 'user'>): Account | null {
  const account = (req.user ?? null) as Account | null;
  return account?.owesSecondFactor ? null : account;
}

export function actorOf(req: Pick<PayloadRequest, 'user'>): Actor {
  return accountOf(req)?.role ?? 'visitor';
}

/** Id of the association an account speaks for, or null. */
export function ownAssociation(account: Account | null): number | null {
  const association = account?.memberAssociation;
  if (!association) return null;
  return typeof association === 'object' ? association.id : association;
}

export function isStaff(req: Pick<PayloadRequest, 'user'>): boolean {
  const actor = actorOf(req);
  return actor === 'admin' || actor === 'editor';
}

export function isAdmin(req: Pick<PayloadRequest, 'user'>): boolean {
  return actorOf(req) === 'admin';
}

export function isMember(req: Pick<PayloadRequest, 'user'>): boolean {
  return actorOf(req) === 'member';
}
