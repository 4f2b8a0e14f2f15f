import type { ServerProps } from 'payload';
import { isAdmin } from '@/access/roles';
import { ResendButton } from './ResendButton';

/** On the page of a mail that was given up: the way to try it again. */
export async function ResendMail({ id, payload, user }: ServerProps & { id?: number }) {
  if (!id || !isAdmin({ user: user ?? null })) return null;
  const mail = await payload.findByID({
    collection: 'mails',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  });
  return mail?.state === 'failed' ? <ResendButton id={id} /> : null;
}
