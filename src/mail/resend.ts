import { sql } from '@payloadcms/db-postgres';
import type { Endpoint } from 'payload';
import { refuse } from '@/access/refuse';
import { accountOf, isAdmin } from '@/access/roles';
import { recordActivity } from '@/activity/recordActivity';
import { inTransaction } from '@/publishing/inTransaction';
import { transactionOf } from '@/publishing/transaction';
import { MAIL_CHANNEL } from './mailChannel';

/** `POST /api/mails/<id>/resend`: tries a mail again that was given up, with all its attempts before it. */
export const resendMail: Endpoint = {
  path: '/:id/resend',
  method: 'post',
  handler: async (req) => {
    if (!accountOf(req)) refuse('Bitte melden Sie sich zuerst an.', 401);
    if (!isAdmin(req)) refuse('E-Mails verschickt nur die Administration noch einmal.', 403);
    const id = Number(req.routeParams?.id);
    if (!Number.isInteger(id) || id < 1 || id > 2_147_483_647) refuse('Diese E-Mail gibt es nicht.', 404);
    await inTransaction(req, async () => {
      const database = await transactionOf(req);
      const { rows } = await database.execute(sql`
        update mails set state = 'waiting', attempts = 0, next_attempt = now(), last_error = null
        where id = ${id} and state = 'failed' returning subject`);
      const [mail] = rows;
      if (!mail) refuse('Diese E-Mail wartet schon oder ist verschickt.', 409);
      const document = { collection: 'mails', id, title: String(mail.subject) };
      await recordActivity(req, { action: 'mailResent', document });
      await database.execute(sql`select pg_notify(${MAIL_CHANNEL}, '')`);
    });
    return Response.json({ id, message: 'Die E-Mail wird gleich noch einmal verschickt.' });
  },
};
