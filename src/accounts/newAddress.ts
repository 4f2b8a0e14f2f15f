import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { refuse } from '@/access/refuse';
import { isAdmin } from '@/access/roles';
import { formatDateTime } from '@/lib/dates';
import { env } from '@/lib/env';
import { queueMail } from '@/mail/queueMail';
import { addressRequested, confirmAddress } from '@/mail/templates/account';
import type { User } from '@/payload-types';
import { makeLink } from './links';
import { addressDays } from './rules';

async function isTaken(req: PayloadRequest, email: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { email: { equals: email } },
    overrideAccess: true,
    req,
  });
  return totalDocs > 0;
}

/**
 * A new mail address counts only when somebody has opened the link sent there; until then the account keeps the
 * one it has, and that one is told. An address in use elsewhere gets no mail, and only admins hear why.
 */
export const askToConfirmAddress: CollectionBeforeChangeHook<User> = async ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const email = typeof data.email === 'string' ? data.email.toLowerCase().trim() : undefined;
  if (operation !== 'update' || !originalDoc || !req.user || context.addressConfirmed) return data;
  if (email === undefined || email === originalDoc.email) return data;
  const kept = { ...data, email: originalDoc.email };
  if (await isTaken(req, email)) {
    if (isAdmin(req)) refuse('Diese Adresse hat schon einen Zugang.', 409);
    return { ...kept, pendingEmail: email };
  }
  const { token, expiresAt } = await makeLink(req, {
    purpose: 'address',
    user: originalDoc.id,
    days: addressDays,
    email,
  });
  await queueMail(req, {
    to: email,
    template: confirmAddress,
    values: { url: `${env().serverUrl}/konto/adresse/${token}`, until: formatDateTime(expiresAt) },
  });
  await queueMail(req, { to: originalDoc.email, template: addressRequested, values: undefined });
  return { ...kept, pendingEmail: email };
};
