import type { CollectionAfterReadHook, CollectionBeforeDeleteHook, CollectionBeforeLoginHook } from 'payload';
import { refuse } from '@/access/refuse';
import type { User } from '@/payload-types';
import { spendCode } from './spendCode';
import { findFactor, owesFactor, removeFactor } from './store';

/**
 * Runs in every sign-in with a password, once that has been proved and before a token exists: whoever has a second
 * factor needs it here. Without the right password nobody gets this far, so nobody learns who has one.
 */
export const demandSecondFactor: CollectionBeforeLoginHook<User> = async ({ context, req, user }) => {
  // Setting a new password by mail signs nobody in: endpoint reset-password.
  if (context.resets || !(await findFactor(req, user.id))?.confirmedAt) return user;
  const { code } = (req.data ?? {}) as { code?: unknown };
  if (code === undefined || code === '') refuse('Bitte geben Sie Ihren Bestätigungscode ein.', 401, 'code');
  await spendCode(req, user, code);
  return user;
};

/**
 * Notes at an account that it may do nothing until it has set a second factor up; access/roles turns that into "nobody
 * in particular" for every right there is. Lists need it not: nobody is signed in by one.
 */
export const noteOwedFactor: CollectionAfterReadHook<User> = async ({ doc, findMany, req }) => {
  const isStaff = doc.role === 'admin' || doc.role === 'editor';
  return !findMany && isStaff && (await owesFactor(req, doc.id)) ? { ...doc, owesSecondFactor: true } : doc;
};

export const removeFactorWithAccount: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await removeFactor(req, Number(id));
};
