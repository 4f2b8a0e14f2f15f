import { setTimeout as pause } from 'node:timers/promises';
import type {
  CollectionAfterErrorHook,
  CollectionBeforeChangeHook,
  CollectionBeforeLoginHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload';
import { AuthenticationError, ValidationError } from 'payload';
import { refuse } from '@/access/refuse';
import { callerOf, hit } from '../Throttle/hit';
import { passwordFault } from './passwordFault';

/** One answer for every failed sign-in, so that nobody learns which addresses have an account. */
const signInRefused =
  'E-Mail-Adresse oder Passwort stimmt nicht. Nach mehreren Versuchen ist die Anmeldung für einige Minuten gesperrt.';
const tooMany = 'Zu viele Versuche. Bitte warten Sie einige Minuten und versuchen Sie es dann noch einmal.';
/** Longer than checking a password takes, so that time says nothing about what went wrong. */
const slowestAnswer = 700;

const limits: Record<string, { limit: number; seconds: number }> = {
  login: { limit: 30, seconds: 600 },
  forgotPassword: { limit: 10, seconds: 3600 },
  resetPassword: { limit: 20, seconds: 3600 },
};

/** Limits attempts per address before anything of an account is looked up. */
export const limitAttempts: CollectionBeforeOperationHook = async ({ args, context, operation, req }) => {
  const limit = limits[operation as string];
  if (!limit || req.payloadAPI === 'local') return args;
  if (operation === 'login') context.signInStarted = performance.now();
  const within = await hit(req, operation as string, callerOf(req), limit.limit, limit.seconds);
  if (!within) refuse(tooMany, 429);
  return args;
};

function refusePassword(message: string, req: PayloadRequest): never {
  throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message }], req }, req.t);
}

/** Holds the password rule where Payload takes a new password outside a normal save. */
export const checkResetPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation as string) !== 'resetPassword') return args;
  req.context.resets = true;
  const { password, token } = (args as { data: { password?: unknown; token?: unknown } }).data;
  const account =
    typeof token === 'string'
      ? await req.payload.db.findOne<{ id: number; name?: string; email: string }>({
          collection: 'users',
          where: {
            and: [
              { resetPasswordToken: { equals: token } },
              { resetPasswordExpiration: { greater_than: new Date().toISOString() } },
            ],
          },
          req,
        })
      : null;
  if (!account) refuse('Dieser Link gilt nicht mehr. Bitte fordern Sie einen neuen an.', 403);
  const fault = passwordFault(password, hintsOf(account));
  if (fault) refusePassword(fault, req);
  return args;
};

const hintsOf = ({ name, email }: { name?: unknown; email?: unknown }) =>
  [name, email].filter((hint): hint is string => typeof hint === 'string');

export const checkPassword: CollectionBeforeValidateHook = ({ data, originalDoc, operation, req }) => {
  if (!data || (operation === 'update' && data.password === undefined)) return data;
  const fault = passwordFault(data.password, hintsOf({ ...originalDoc, ...data }));
  if (fault) refusePassword(fault, req);
  return data;
};

/** Members always speak for an association; staff never do. */
export const checkAssociation: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  if (!data) return data;
  const account = { ...originalDoc, ...data };
  if (account.role === 'member' && !account.memberAssociation) {
    throw new ValidationError(
      {
        collection: 'users',
        errors: [
          {
            path: 'memberAssociation',
            message: 'Bitte wählen Sie den Verband, für den diese Person das Profil pflegt.',
          },
        ],
        req,
      },
      req.t,
    );
  }
  return account.role && account.role !== 'member' ? { ...data, memberAssociation: null } : data;
};

/** Whoever gets a new password, role, association or loses the account is signed out everywhere. */
export const endSessions: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation !== 'update') return data;
  const idOf = (value: unknown) =>
    value && typeof value === 'object' ? (value as { id: unknown }).id : (value ?? null);
  const changed =
    data.password !== undefined ||
    (data.role !== undefined && data.role !== originalDoc?.role) ||
    (data.memberAssociation !== undefined &&
      idOf(data.memberAssociation) !== idOf(originalDoc?.memberAssociation)) ||
    (data.active === false && originalDoc?.active !== false);
  return changed ? { ...data, sessions: [] } : data;
};

export const refuseInactive: CollectionBeforeLoginHook = ({ req, user }) => {
  if (user.active === false) throw new AuthenticationError(req.t);
  return user;
};

/** Waits until the slowest answer would have come. */
export async function evenOut(started: number): Promise<void> {
  await pause(Math.max(0, slowestAnswer - (performance.now() - started)));
}

/** Gives every failed sign-in the same words, status and time. */
export const evenOutSignIn: CollectionAfterErrorHook = async ({ context, error, req }) => {
  const started = context.signInStarted ?? req.context?.signInStarted;
  const { data, status } = error as { data?: { field?: string }; status?: number };
  // Whoever is asked for a code has proved the password.
  if (typeof started !== 'number' || status === 429 || data?.field === 'code') return;
  await evenOut(started);
  return { status: 401, response: { errors: [{ message: signInRefused }] } };
};
