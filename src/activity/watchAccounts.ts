import { sql } from '@payloadcms/db-postgres';
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterLoginHook,
  CollectionBeforeChangeHook,
} from 'payload';
import type { User } from '@/payload-types';
import { transactionOf } from '@/publishing/transaction';
import { recordActivity } from './recordActivity';
import { takeRemark } from './remark';
import { accountChanges } from './rules';

const documentOf = ({ id, name }: Pick<User, 'id' | 'name'>) => ({ collection: 'users', id, title: name });

/** The password is gone from the data by the time the change is written. */
export const noteNewPassword: CollectionBeforeChangeHook = ({ context, data }) => {
  context.newPassword = data.password !== undefined;
  return data;
};

/** An invitation writes its own entries: neither the account it makes nor the password it asks for is a second event. */
export const logAccountChange: CollectionAfterChangeHook<User> = async ({
  context,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (context.byInvitation) return doc;
  const changes =
    operation === 'create'
      ? (['accountCreated'] as const)
      : accountChanges(previousDoc, doc, Boolean(context.newPassword));
  const { note } = takeRemark(context);
  for (const action of changes) await recordActivity(req, { action, document: documentOf(doc), note });
  return doc;
};

export const logAccountDeletion: CollectionAfterDeleteHook<User> = async ({ context, doc, req }) => {
  if (context.byInvitation) return;
  await recordActivity(req, { action: 'accountEnded', document: documentOf(doc), note: 'Zugang gelöscht' });
};

/** Notes a sign-in in the log and at the account; straight into its row, so that nothing else of it is rewritten. */
export const logSignIn: CollectionAfterLoginHook<User> = async ({ context, req, user }) => {
  const who = { id: user.id };
  // Payload takes setting a new password by link for a sign-in, which it is not here.
  if (context.resets)
    return recordActivity(req, { action: 'passwordChanged', document: documentOf(user), who });
  await recordActivity(req, { action: 'signedIn', who });
  const database = await transactionOf(req);
  await database.execute(sql`update users set last_sign_in = now() where id = ${user.id}`);
};
