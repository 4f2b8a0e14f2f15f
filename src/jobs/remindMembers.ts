import { sql } from '@payloadcms/db-postgres';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { env } from '@/lib/env';
import { queueMail } from '@/mail/queueMail';
import { reminder } from '@/mail/templates/reminder';
import { inTransaction } from '@/publishing/inTransaction';
import { transactionOf } from '@/publishing/transaction';

/**
 * Asks the associations once a year whether their public profile is still right. Counted from the last check, and
 * for a profile that was never checked from the day it came.
 */
export async function remindMembers(payload: Payload): Promise<string | undefined> {
  const req = await createLocalReq({}, payload);
  const { yearlyReminder } = await payload.findGlobal({
    slug: 'settings',
    depth: 0,
    overrideAccess: true,
    req,
  });
  if (yearlyReminder === false) return undefined;
  const asked: string[] = [];
  for (const { id, name } of await dueProfiles(req)) {
    const isAsked = await inTransaction(req, () => remind(req, id, name));
    if (isAsked) asked.push(name);
  }
  return asked.length > 0 ? `Gefragt, ob das Profil noch stimmt: ${asked.join(', ')}` : undefined;
}

async function dueProfiles(req: PayloadRequest): Promise<{ id: number; name: string }[]> {
  const database = await transactionOf(req);
  const { rows } = await database.execute(sql`
    select id, name from members
    where _status = 'published' and deleted_at is null
      and coalesce(checked_on, created_at) < now() - interval '1 year'
      and (reminded_on is null or reminded_on < now() - interval '1 year')
    order by name`);
  return rows.map(({ id, name }) => ({ id: Number(id), name: String(name) }));
}

/** @returns false where nobody of the association has an account that could sign in */
async function remind(req: PayloadRequest, id: number, name: string): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: {
      and: [
        { memberAssociation: { equals: id } },
        { role: { equals: 'member' } },
        { active: { not_equals: false } },
        { invitedUntil: { exists: false } },
      ],
    },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  if (docs.length === 0) return false;
  const database = await transactionOf(req);
  // In the versions too: whichever is released next must not bring an older day back.
  await database.execute(sql`update members set reminded_on = now() where id = ${id}`);
  await database.execute(sql`update _members_v set version_reminded_on = now() where parent_id = ${id}`);
  const values = { name, url: `${env().serverUrl}/admin` };
  for (const { email } of docs) await queueMail(req, { to: email, template: reminder, values });
  return true;
}
