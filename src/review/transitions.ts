import type { PayloadRequest } from 'payload';
import { refuse } from '@/access/refuse';
import { type Account, accountOf, isAdmin, isMember, isStaff, ownAssociation } from '@/access/roles';
import type { Review } from '@/payload-types';
import { lockDocument } from '@/publishing/documentLock';
import { inTransaction } from '@/publishing/inTransaction';
import { openErrors } from '@/quality/openErrors';
import { profileFindings } from '@/quality/profileFindings';
import { reportOf } from '@/quality/reportOf';
import { tellHandedIn, tellReleased, tellReturned, tellWithdrawn } from './effects';
import { isFourEyes } from './fourEyes';
import { nameOf } from './nameOf';
import { newestVersion } from './newestVersion';
import type { ReviewedCollection, ReviewState } from './reviewed';
import { lastRound, roundOf } from './rounds';
import {
  handInFault,
  needsOverride,
  type Person,
  type ReleaseFacts,
  releaseFault,
  returnFault,
  withdrawFault,
} from './rules';

export interface Target {
  collection: ReviewedCollection;
  id: number;
}

function signedIn(req: PayloadRequest): Account {
  return accountOf(req) ?? refuse('Bitte melden Sie sich an.', 401);
}

const personOf = (req: PayloadRequest): Person => ({
  id: signedIn(req).id,
  isStaff: isStaff(req),
  isAdmin: isAdmin(req),
});

/** Members act on their own profile only; staff on everything. */
export function checkReach(req: PayloadRequest, { collection, id }: Target): void {
  const account = signedIn(req);
  if (isStaff(req)) return;
  const isOwn = isMember(req) && collection === 'member-associations' && ownAssociation(account) === id;
  if (!isOwn) refuse('Das dürfen Sie nicht.', 403);
}

/** All transitions of one document happen one after the other. */
function alone<T>(req: PayloadRequest, { collection, id }: Target, work: () => Promise<T>): Promise<T> {
  return inTransaction(req, async () => {
    await lockDocument(req, collection, id);
    return work();
  });
}

/** Hands the newest draft in: from now on nobody of the association writes, until somebody decides. */
export async function handIn(req: PayloadRequest, target: Target, note: string): Promise<Review> {
  checkReach(req, target);
  return alone(req, target, async () => {
    const [version, round] = [
      await newestVersion(req, target.collection, target.id),
      await lastRound(req, target),
    ];
    if (!version) refuse('Diesen Eintrag gibt es nicht.', 404);
    const fault = handInFault({
      isOpen: round?.state === 'open',
      hasChanges: version.status === 'draft',
      missing: isStaff(req) ? [] : profileFindings(version.data).needed.map(({ sentence }) => sentence),
    });
    if (fault) refuse(fault, 409);
    const { errors } = await reportOf(req, target.collection, version.data);
    const open = openErrors(errors, 'handIn');
    if (open) refuse(open, 422);
    const review = await req.payload.create({
      collection: 'reviews',
      data: {
        title: String(version.data.name ?? version.data.title ?? ''),
        document: { relationTo: target.collection, value: target.id },
        association: target.collection === 'member-associations' ? target.id : undefined,
        version: version.id,
        state: 'open',
        handedInBy: signedIn(req).id,
        handedInAt: new Date().toISOString(),
        note: note.slice(0, 2000),
      },
      depth: 0,
      overrideAccess: true,
      req,
    });
    await tellHandedIn(req, review);
    return review;
  });
}

/** Takes an open draft back to go on writing. */
export async function withdraw(req: PayloadRequest, target: Target): Promise<Review> {
  checkReach(req, target);
  return alone(req, target, async () => {
    const review = await lastRound(req, target);
    const fault = withdrawFault(await roundOf(req, review));
    if (fault || !review) refuse(fault ?? '', 409);
    const changed = await close(req, review, 'withdrawn', {});
    await tellWithdrawn(req, changed);
    return changed;
  });
}

/**
 * Publishes exactly the version that was seen. The document is locked from the check to the end, so nobody can
 * slip a newer draft in between.
 */
export async function release(
  req: PayloadRequest,
  target: Target,
  { override, seen }: { seen: string; override?: string },
): Promise<Review> {
  return alone(req, target, async () => {
    const review = await lastRound(req, target);
    const version = await newestVersion(req, target.collection, target.id);
    const facts: ReleaseFacts = {
      round: await roundOf(req, review),
      person: personOf(req),
      seen,
      newest: version?.id ?? '',
      newestBy: (await nameOf(req, version?.changedBy)) ?? undefined,
      fourEyes: await isFourEyes(req),
      override,
    };
    const fault = releaseFault(facts);
    if (fault || !review) refuse(fault ?? '', isStaff(req) ? 409 : 403);
    const changed = await close(req, review, 'released', {
      reason: override?.trim() || undefined,
      version: seen,
    });
    await req.payload.update({
      collection: target.collection,
      id: target.id,
      data: { _status: 'published' },
      draft: false,
      depth: 0,
      overrideAccess: true,
      context: { releasing: true, despiteErrors: override },
      req,
    });
    await tellReleased(req, changed, needsOverride(facts));
    return changed;
  });
}

/** Gives a draft back with what is still to do. */
export async function giveBack(
  req: PayloadRequest,
  target: Target,
  { markedFields, reason }: { reason: string; markedFields: string[] },
): Promise<Review> {
  return alone(req, target, async () => {
    const review = await lastRound(req, target);
    const author = (await nameOf(req, idOf(review?.handedInBy))) ?? undefined;
    const fault = returnFault({ round: await roundOf(req, review), person: personOf(req), reason, author });
    if (fault || !review) refuse(fault ?? '', isStaff(req) ? (reason.trim() ? 409 : 400) : 403);
    const changed = await close(req, review, 'returned', { reason: reason.trim(), markedFields });
    await tellReturned(req, changed);
    return changed;
  });
}

function close(
  req: PayloadRequest,
  review: Review,
  state: ReviewState,
  data: Partial<Review>,
): Promise<Review> {
  return req.payload.update({
    collection: 'reviews',
    id: review.id,
    data: { ...data, state, decidedBy: signedIn(req).id, decidedAt: new Date().toISOString() },
    depth: 0,
    overrideAccess: true,
    req,
  });
}

const idOf = (relation: Review['handedInBy']) => (typeof relation === 'object' ? relation?.id : relation);
