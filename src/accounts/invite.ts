import { randomBytes } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { refuse } from '@/access/refuse';
import { accountOf, isAdmin, isStaff, type Role, roles } from '@/access/roles';
import { recordActivity } from '@/activity/recordActivity';
import { formatDateTime } from '@/lib/dates';
import { env } from '@/lib/env';
import { queueMail } from '@/mail/queueMail';
import { invitation } from '@/mail/templates/account';
import type { User } from '@/payload-types';
import { inTransaction } from '@/publishing/inTransaction';
import { makeLink, revokeLinks } from './links';
import { invitationDays, manageFault } from './rules';

const byInvitation = { byInvitation: true };

export interface Invitation {
  name: string;
  email: string;
  role: Role;
  memberAssociation: number | null;
}

const line = (value: unknown) => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '');

/** Reads what somebody sent, or refuses it with the sentence that helps. */
export function readInvitation(body: Record<string, unknown>): Invitation {
  const name = line(body.name);
  const email = line(body.email).toLowerCase();
  const role = roles.find((known) => known === (body.role ?? 'member'));
  const memberAssociation = Number(body.memberAssociation);
  if (name === '' || name.length > 200)
    refuse('Bitte geben Sie einen Namen an, zum Beispiel „Profilpflege LWL“.', 400, 'name');
  if (!/^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(email) || email.length > 254) {
    refuse('Bitte geben Sie eine E-Mail-Adresse an, zum Beispiel name@beispiel.de.', 400, 'email');
  }
  if (!role) refuse('Diese Rolle gibt es nicht.');
  if (role !== 'member') return { name, email, role, memberAssociation: null };
  if (!Number.isInteger(memberAssociation) || memberAssociation < 1) {
    refuse('Bitte wählen Sie den Verband, für den diese Person das Profil pflegt.', 400, 'memberAssociation');
  }
  return { name, email, role, memberAssociation };
}

async function refuseKnownAddress(req: PayloadRequest, email: string): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const [known] = docs;
  if (!known) return;
  const maySeeName = isAdmin(req) || known.role === 'member';
  refuse(`Diese Adresse hat schon einen Zugang${maySeeName ? ` (${known.name})` : ''}.`, 409, 'email');
}

async function nameOfAssociation(req: PayloadRequest, id: number): Promise<string> {
  const found = await req.payload.findByID({
    collection: 'member-associations',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  });
  return found?.name ?? refuse('Diesen Verband gibt es nicht.', 400, 'memberAssociation');
}

/** Makes an account that nobody can open yet, and mails the link with which its person sets a password. */
export function invite(req: PayloadRequest, { memberAssociation, ...person }: Invitation): Promise<User> {
  const fault = manageFault(accountOf(req), { id: 0, role: person.role });
  if (fault) refuse(fault, 403);
  return inTransaction(req, async () => {
    const association = memberAssociation ? await nameOfAssociation(req, memberAssociation) : undefined;
    await refuseKnownAddress(req, person.email);
    const user = await req.payload.create({
      collection: 'users',
      data: {
        ...person,
        memberAssociation,
        active: true,
        // Thrown away: the account opens by the link only.
        password: randomBytes(32).toString('base64url'),
      },
      depth: 0,
      overrideAccess: true,
      context: byInvitation,
      req,
    });
    await send(req, user, association);
    await recordActivity(req, { action: 'invited', document: documentOf(user), note: association });
    return user;
  });
}

const documentOf = ({ id, name }: User) => ({ collection: 'users', id, title: name });

async function send(req: PayloadRequest, user: User, association: string | undefined): Promise<void> {
  const { token, expiresAt } = await makeLink(req, {
    purpose: 'invitation',
    user: user.id,
    days: invitationDays,
  });
  await req.payload.update({
    collection: 'users',
    id: user.id,
    data: { invitedUntil: expiresAt.toISOString() },
    depth: 0,
    overrideAccess: true,
    context: byInvitation,
    req,
  });
  const url = `${env().serverUrl}/konto/einladung/${token}`;
  await queueMail(req, {
    to: user.email,
    template: invitation,
    values: { name: user.name, association, url, until: formatDateTime(expiresAt) },
  });
}

/** An invited account that nobody has opened yet and that the asking person may manage. */
async function findInvited(req: PayloadRequest, id: number): Promise<User> {
  const user = await findManaged(req, id);
  if (!user.invitedUntil) refuse('Diese Einladung ist schon angenommen.', 409);
  if (user.active === false) refuse('Dieser Zugang ist beendet.', 409);
  return user;
}

async function findManaged(req: PayloadRequest, id: number): Promise<User> {
  // Before anything is looked up, so that nobody learns which numbers are taken.
  if (!isStaff(req)) refuse('Zugänge verwaltet nur die Geschäftsstelle.', 403);
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  });
  if (!user) refuse('Diesen Zugang gibt es nicht.', 404);
  const fault = manageFault(accountOf(req), user);
  if (fault) refuse(fault, 403);
  return user;
}

/** Sends a new link; the one before ends. */
export function resendInvitation(req: PayloadRequest, id: number): Promise<User> {
  return inTransaction(req, async () => {
    const user = await findInvited(req, id);
    const association =
      typeof user.memberAssociation === 'number'
        ? await nameOfAssociation(req, user.memberAssociation)
        : undefined;
    await send(req, user, association);
    await recordActivity(req, { action: 'invited', document: documentOf(user), note: 'Erneut gesendet' });
    return user;
  });
}

/** Takes an invitation back: the account, which nobody has used, goes with it. */
export function revokeInvitation(req: PayloadRequest, id: number): Promise<User> {
  return inTransaction(req, async () => {
    const user = await findInvited(req, id);
    await revokeLinks(req, id);
    await req.payload.delete({
      collection: 'users',
      id,
      depth: 0,
      overrideAccess: true,
      context: byInvitation,
      req,
    });
    await recordActivity(req, { action: 'invitationRevoked', document: documentOf(user) });
    return user;
  });
}

/** Ends an account: signed out everywhere, and no way in. What it wrote stays. */
export function endAccount(req: PayloadRequest, id: number): Promise<User> {
  return inTransaction(req, async () => {
    const user = await findManaged(req, id);
    if (user.id === accountOf(req)?.id) refuse('Den eigenen Zugang beendet jemand anderes.', 409);
    if (user.active === false) refuse('Dieser Zugang ist schon beendet.', 409);
    return req.payload.update({
      collection: 'users',
      id,
      data: { active: false },
      depth: 0,
      overrideAccess: true,
      req,
    });
  });
}
