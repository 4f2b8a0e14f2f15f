import { sql } from '@payloadcms/db-postgres';
import { addDataAndFileToRequest, type Endpoint } from 'payload';
import { inTransaction } from '@/publishing/inTransaction';
import { transactionOf } from '@/publishing/transaction';

/**
 * Takes a new password by the link of a mail. Payload would also sign in by that; here the link replaces the password
 * only, and whoever has a second factor still needs it.
 */
export const setNewPassword: Endpoint = {
  path: '/reset-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    const { token, password } = (req.data ?? {}) as { token?: string; password?: string };
    await inTransaction(req, async () => {
      const { user } = await req.payload.resetPassword({
        collection: 'users',
        data: { token: token as string, password: password as string },
        overrideAccess: true,
        req,
      });
      const database = await transactionOf(req);
      await database.execute(sql`delete from users_sessions where _parent_id = ${Number(user.id)}`);
    });
    return Response.json({ message: 'Ihr Passwort ist gespeichert. Melden Sie sich bitte damit an.' });
  },
};
