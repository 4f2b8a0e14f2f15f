import type { PayloadRequest } from 'payload';
import { recordActivity } from '@/activity/recordActivity';
import { passwordFault } from '@/collections/Users/passwordFault';
import type { User } from '@/payload-types';
import { inTransaction } from '@/publishing/inTransaction';
import { findLink, useLink } from './links';
import { type LinkPurpose, type LinkState, linkState } from './rules';

export interface OpenedLink {
  state: LinkState;
  /** Only while the link is open. */
  account?: { name: string; email: string };
}

/** What a person sees who opens a mailed link; looking at it does not use it up. */
export async function lookAtLink(
  req: PayloadRequest,
  purpose: LinkPurpose,
  token: string,
): Promise<OpenedLink> {
  const link = await findLink(req, purpose, token);
  const state = linkState(link, new Date());
  if (state !== 'open') return { state };
  const user = await accountOfLink(req, link?.user);
  if (!user || user.active === false) return { state: 'revoked' };
  return { state, account: { name: user.name, email: link?.email ?? user.email } };
}

async function accountOfLink(req: PayloadRequest, relation: number | User | null | undefined) {
  const id = typeof relation === 'object' ? relation?.id : relation;
  if (!id) return null;
  return req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  });
}

/** Why this password cannot open this account; null when it can, and when the link itself is the trouble. */
export async function newPasswordFault(
  req: PayloadRequest,
  token: string,
  password: string,
): Promise<string | null> {
  const { account } = await lookAtLink(req, 'invitation', token);
  return account ? passwordFault(password, [account.name, account.email]) : null;
}

/** Sets the first password of an invited account. @returns false when the link is no longer open */
export function acceptInvitation(req: PayloadRequest, token: string, password: string): Promise<boolean> {
  return withLink(req, 'invitation', token, async (user) => {
    await req.payload.update({
      collection: 'users',
      id: user.id,
      data: { password, invitedUntil: null },
      depth: 0,
      overrideAccess: true,
      context: { byInvitation: true },
      req,
    });
    await recordActivity(req, { action: 'invitationAccepted', who: user });
    return true;
  });
}

/** Makes a confirmed address the one of its account. @returns false when the link is no longer open */
export function confirmNewAddress(req: PayloadRequest, token: string): Promise<boolean> {
  return withLink(req, 'address', token, async (user, email) => {
    if (!email) return false;
    // The log names the person whose account it is, who need not be signed in here.
    req.user = { ...user, collection: 'users' };
    await req.payload.update({
      collection: 'users',
      id: user.id,
      data: { email, pendingEmail: null },
      depth: 0,
      overrideAccess: true,
      context: { addressConfirmed: true },
      req,
    });
    return true;
  });
}

/** Uses a link up together with what it is for: when that fails, the link stays open. */
function withLink(
  req: PayloadRequest,
  purpose: LinkPurpose,
  token: string,
  act: (user: User, email: string | null) => Promise<boolean>,
): Promise<boolean> {
  return inTransaction(req, async () => {
    const used = await useLink(req, purpose, token);
    const user = used && (await accountOfLink(req, used.user));
    return user && user.active !== false ? act(user, used.email) : false;
  });
}
