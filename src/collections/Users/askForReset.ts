import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { env } from '@/lib/env';
import { queueMail } from '@/mail/queueMail';
import { passwordReset } from '@/mail/templates/account';
import { inTransaction } from '@/publishing/inTransaction';
import { hit } from '../Throttle/hit';
import { evenOut } from './hooks';

const mailsPerHour = 3;

/**
 * Who has not taken up an invitation, or has no account any more, gets none: the link would open it. Nor does a
 * mailbox that a stranger keeps asking for.
 */
async function mailLink(req: PayloadRequest, email: string): Promise<void> {
  const token = await req.payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
    req,
  });
  if (!token) return;
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { email: { equals: email.toLowerCase().trim() } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const [account] = docs;
  if (!account || account.active === false || account.invitedUntil) return;
  if (!(await hit(req, 'resetMails', account.email, mailsPerHour, 3600))) return;
  const url = `${env().serverUrl}/admin/reset/${token}`;
  await queueMail(req, { to: account.email, template: passwordReset, values: { url } });
}

/** Answers alike, in words and time, whether an address has an account or not. */
export const askForReset: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    const started = performance.now();
    await addDataAndFileToRequest(req);
    const email = typeof req.data?.email === 'string' ? req.data.email : '';
    await inTransaction(req, () => mailLink(req, email));
    await evenOut(started);
    return Response.json({ message: req.t('authentication:checkYourEmailForPasswordReset') });
  },
};
