import { createHash, randomBytes } from 'node:crypto';
import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import type { AccountLink } from '@/payload-types';
import { transactionOf } from '@/publishing/transaction';
import type { LinkPurpose } from './rules';

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000);

interface NewLink {
  purpose: LinkPurpose;
  user: number;
  days: number;
  /** The address to be confirmed. */
  email?: string;
}

/** Makes a link that works once; earlier ones for the same purpose end with it. Only its hash is kept. */
export async function makeLink(
  req: PayloadRequest,
  { purpose, user, days, email }: NewLink,
): Promise<{ token: string; expiresAt: Date }> {
  await revokeLinks(req, user, purpose);
  const token = randomBytes(32).toString('hex');
  const expiresAt = daysFromNow(days);
  await req.payload.create({
    collection: 'account-links',
    data: { tokenHash: hashOf(token), purpose, user, email, expiresAt: expiresAt.toISOString() },
    depth: 0,
    overrideAccess: true,
    req,
  });
  return { token, expiresAt };
}

export async function findLink(
  req: PayloadRequest,
  purpose: LinkPurpose,
  token: string,
): Promise<AccountLink | null> {
  const { docs } = await req.payload.find({
    collection: 'account-links',
    where: { and: [{ tokenHash: { equals: hashOf(token) } }, { purpose: { equals: purpose } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs[0] ?? null;
}

/** Uses a link up. One statement, so that of two who open it at once only one gets in. */
export async function useLink(
  req: PayloadRequest,
  purpose: LinkPurpose,
  token: string,
): Promise<{ user: number; email: string | null } | null> {
  const database = await transactionOf(req);
  const { rows } = await database.execute(sql`
    update account_links set used_at = now(), updated_at = now()
    where token_hash = ${hashOf(token)} and purpose = ${purpose} and user_id is not null
      and used_at is null and revoked_at is null and expires_at > now()
    returning user_id, email`);
  const [row] = rows;
  return row ? { user: Number(row.user_id), email: (row.email as string | null) ?? null } : null;
}

/** Ends the open links of an account, all of them or those for one purpose. */
export async function revokeLinks(req: PayloadRequest, user: number, purpose?: LinkPurpose): Promise<void> {
  const database = await transactionOf(req);
  const which = purpose ? sql`and purpose = ${purpose}` : sql``;
  await database.execute(sql`
    update account_links set revoked_at = now(), updated_at = now()
    where user_id = ${user} and used_at is null and revoked_at is null ${which}`);
}
