import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload';
import { withRemark } from '@/activity/remark';
import type { MemberAssociation, User } from '@/payload-types';
import { revokeLinks } from './links';

/** Whoever has no account any more cannot get in by an older mail either. */
export const revokeLinksAtEnd: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, req }) => {
  if (doc.active === false && previousDoc?.active !== false) await revokeLinks(req, doc.id);
  return doc;
};

/** Ends the accounts of an association that is no longer a member. `reason` goes into the log. */
async function endAccountsOf(req: PayloadRequest, association: number, reason: string): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ memberAssociation: { equals: association } }, { active: { not_equals: false } }] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  for (const { id } of docs) {
    await req.payload.update({
      collection: 'users',
      id,
      data: { active: false },
      depth: 0,
      overrideAccess: true,
      context: withRemark({ note: reason }),
      req,
    });
  }
}

export const endAccountsInBin: CollectionAfterChangeHook<MemberAssociation> = async ({
  doc,
  previousDoc,
  req,
}) => {
  if (doc.deletedAt && !previousDoc?.deletedAt) {
    await endAccountsOf(req, doc.id, `${doc.name} liegt im Papierkorb`);
  }
  return doc;
};

export const endAccountsBeforeDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await endAccountsOf(req, Number(id), 'Das Profil des Verbandes wurde gelöscht');
};
