import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { refuse } from '@/access/refuse';
import { isAdmin } from '@/access/roles';
import { withRemark } from '@/activity/remark';
import { isFourEyes } from './fourEyes';
import { newestVersion } from './newestVersion';
import type { ReviewedCollection } from './reviewed';
import { lastRound } from './rounds';
import { directReleaseFault } from './rules';
import type { Target } from './transitions';

/** Why somebody of the office cannot publish the newest text past the rounds of review, or null. */
export async function directFaultOf(
  req: PayloadRequest,
  target: Target,
  note: string | undefined,
): Promise<string | null> {
  const round = await lastRound(req, target);
  const newest = await newestVersion(req, target.collection, target.id);
  const author =
    newest?.status === 'draft' && newest.changedBy ? await authorOf(req, newest.changedBy) : null;
  return directReleaseFault({
    hasOpenRound: round?.state === 'open',
    strangersDraft: author?.role === 'member' ? author.name : undefined,
    fourEyes: await isFourEyes(req),
    isAdmin: isAdmin(req),
    note,
  });
}

function authorOf(req: PayloadRequest, id: number) {
  return req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  });
}

/**
 * Keeps the form of the panel, and the interface behind it, from publishing what nobody handed in: a member's
 * draft is the base of the form that the office opens and would ride along.
 */
export const guardRelease: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!req.user || operation !== 'update' || data._status !== 'published' || context.releasing) return data;
  const target = { collection: collection.slug as ReviewedCollection, id: originalDoc.id as number };
  const fault = await directFaultOf(req, target, data.changeNote ?? undefined);
  if (fault) refuse(fault, 409);
  if (await isFourEyes(req)) {
    // Reading has put a new context in place of the one this hook was given.
    Object.assign(req.context, withRemark({ action: 'releasedByOverride' }));
  }
  return data;
};
