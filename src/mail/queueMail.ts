import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { transactionOf } from '@/publishing/transaction';
import type { Letter } from './letter';
import { MAIL_CHANNEL } from './mailChannel';

/**
 * Puts a mail into the outbox within the transaction of whatever causes it: it goes out soon after that is
 * committed, and never when it was rolled back. Nobody waits for the mail server.
 */
export async function queueMail<Values>(
  req: PayloadRequest,
  { to, template, values }: { to: string; template: (values: Values) => Letter; values: Values },
): Promise<void> {
  await req.payload.create({
    collection: 'mails',
    data: { to, ...template(values), state: 'waiting', attempts: 0, nextAttempt: new Date().toISOString() },
    depth: 0,
    overrideAccess: true,
    req,
  });
  const database = await transactionOf(req);
  await database.execute(sql`select pg_notify(${MAIL_CHANNEL}, '')`);
}
