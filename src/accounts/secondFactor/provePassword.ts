import type { CollectionBeforeLoginHook, PayloadRequest } from 'payload';
import { refuse } from '@/access/refuse';
import { hit } from '@/collections/Throttle/hit';
import type { SignedIn } from '../signedIn';
import { tooMany } from './spendCode';

class PasswordProven extends Error {
  override name = 'PasswordProven';
}

/** Ends a sign-in that was only begun to have the password checked, before anything of it is kept. */
export const stopAtPassword: CollectionBeforeLoginHook = ({ context, user }) => {
  if (context.onlyPassword) throw new PasswordProven();
  return user;
};

/** Demands the password once more; Payload itself checks it, counts wrong ones and locks the account. */
export async function demandPassword(req: PayloadRequest, user: SignedIn, password: unknown): Promise<void> {
  if (!(await hit(req, 'ownPassword', String(user.id), 10, 600))) refuse(tooMany, 429, 'password');
  if (!(await isPassword(req, user, password))) refuse('Das Passwort stimmt nicht.', 403, 'password');
}

async function isPassword(
  { payload }: PayloadRequest,
  { email }: SignedIn,
  password: unknown,
): Promise<boolean> {
  if (typeof password !== 'string') return false;
  try {
    await payload.login({
      collection: 'users',
      data: { email, password },
      context: { onlyPassword: true },
    });
    return false;
  } catch (error) {
    const { name, status = 500 } = error as Error & { status?: number };
    if (name === 'PasswordProven') return true;
    // Wrong, locked or empty.
    if (status < 500) return false;
    throw error;
  }
}
