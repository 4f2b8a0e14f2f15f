import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload';
import { refuse } from '@/access/refuse';
import { askedOf } from '@/publishing/asked';

const sentence =
  'Was öffentlich ist, verlässt die Website nur mit einem Grund. Wählen Sie im Menü „Von der Website nehmen“ oder „In den Papierkorb“.';

async function isPublic(req: PayloadRequest, collection: string, id: number): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: collection as CollectionSlug,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    overrideAccess: true,
    req,
  });
  return totalDocs > 0;
}

/**
 * To Payload a change that does not say whether it is a draft takes the document off the site. Nobody means that:
 * it is saved as a draft.
 */
export const saveAsDraft: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update' || req.payloadAPI !== 'REST') return args;
  const { data = {}, draft } = args as { data?: Record<string, unknown>; draft?: boolean };
  const saysMore = draft || data._status !== undefined || 'deletedAt' in data;
  return saysMore ? args : { ...args, draft: true };
};

/** The plain ways of the interface to take something off the site know no reason, so they are closed. */
export const demandReason: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!req.user || operation !== 'update' || context.withdrawing) return data;
  const isBinned = Boolean(data.deletedAt) && !originalDoc?.deletedAt;
  const isTakenOff = data._status === 'draft' && !askedOf(req.context, collection.slug).draft;
  if ((isBinned || isTakenOff) && (await isPublic(req, collection.slug, originalDoc.id)))
    refuse(sentence, 409);
  return data;
};

export const demandReasonForDeletion: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (req.user && (await isPublic(req, collection.slug, Number(id)))) refuse(sentence, 409);
};
