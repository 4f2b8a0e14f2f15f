import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { refuse } from '@/access/refuse';
import { recordActivity } from '@/activity/recordActivity';
import { announce } from '@/publishing/announce';
import { lockDocument } from '@/publishing/documentLock';
import { inTransaction } from '@/publishing/inTransaction';
import { transactionOf } from '@/publishing/transaction';
import { publicVersion } from './newestVersion';
import { checkReach, type Target } from './transitions';

/**
 * Notes that a public profile was looked through today and is right. Neither a release nor a draft: only the date
 * changes, in the public text and in the draft that will follow it, and nobody's open form goes out of date.
 */
export async function confirmStillTrue(req: PayloadRequest, { collection, id }: Target): Promise<Date> {
  if (collection !== 'member-associations') refuse('Das gibt es nur bei Profilen.', 404);
  checkReach(req, { collection, id });
  return inTransaction(req, async () => {
    await lockDocument(req, collection, id);
    const published = await publicVersion(req, collection, id);
    if (!published) {
      refuse('Ihr Profil ist noch nicht öffentlich. Bitte geben Sie es zuerst zur Freigabe.', 409);
    }
    const today = new Date();
    const database = await transactionOf(req);
    await database.execute(sql`update members set checked_on = ${today.toISOString()} where id = ${id}`);
    await database.execute(sql`
      update _members_v set version_checked_on = ${today.toISOString()}
      where parent_id = ${id} and (latest or id = ${Number(published.id)})`);
    await announce(req, `${collection}/${id}`);
    const title = String(published.data.name ?? '');
    await recordActivity(req, { action: 'confirmed', document: { collection, id, title } });
    return today;
  });
}
