import type { CollectionBeforeChangeHook } from 'payload';
import { refuse } from '@/access/refuse';
import { isAdmin } from '@/access/roles';
import { isFourEyes } from './fourEyes';
import { newestVersion } from './newestVersion';
import type { ReviewedCollection } from './reviewed';
import { lastRound } from './rounds';
import { directReleaseFault } from './rules';

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
  const [round, newest] = [
    await lastRound(req, target),
    await newestVersion(req, target.collection, target.id),
  ];
  const author = newest?.status === 'draft' && newest.changedBy ? await authorOf(newest.changedBy) : null;
  const fault = directReleaseFault({
    hasOpenRound: round?.state === 'open',
    strangersDraft: author?.role === 'member' ? author.name : undefined,
    fourEyes: await isFourEyes(req),
    isAdmin: isAdmin(req),
    note: data.changeNote ?? undefined,
  });
  if (fault) refuse(fault, 409);
  return data;

  function authorOf(id: number) {
    return req.payload.findByID({
      collection: 'users',
      id,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
      req,
    });
  }
};
