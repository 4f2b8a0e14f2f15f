import type { PayloadRequest } from 'payload';
import type { Action } from '@/activity/actions';
import { recordActivity } from '@/activity/recordActivity';
import { takeRemark, withoutSecondPerson } from '@/activity/remark';
import { env } from '@/lib/env';
import type { Letter } from '@/mail/letter';
import { queueMail } from '@/mail/queueMail';
import { staffOf } from '@/mail/staffOf';
import { handedInLetter, releasedLetter, returnedLetter, withdrawnLetter } from '@/mail/templates/review';
import type { Review } from '@/payload-types';
import { nameOf } from './nameOf';
import { publicPathOf } from './publicPathOf';

// What follows a transition: who is told by mail, and what the log keeps. All in the same transaction.

type Template = typeof handedInLetter;

const idOf = (relation: number | { id: number } | null | undefined) =>
  typeof relation === 'object' ? relation?.id : (relation ?? undefined);

function targetOf({ document }: Review) {
  return { collection: document.relationTo, id: idOf(document.value) as number };
}

const panel = (path: string) => `${env().serverUrl}/admin${path}`;
const editPath = (review: Review) => `/collections/${targetOf(review).collection}/${targetOf(review).id}`;

async function tell(
  req: PayloadRequest,
  review: Review,
  to: string[],
  template: Template,
  url: string,
  words?: string | null,
) {
  const who = (await nameOf(req, req.user?.id as number | undefined)) ?? 'Die Website';
  const values = { title: review.title, who, url, words: words || undefined };
  for (const address of to) {
    await queueMail(req, { to: address, template: template as (values: object) => Letter, values });
  }
}

/** Addresses of everybody who may decide. */
async function office(req: PayloadRequest): Promise<string[]> {
  return (await staffOf(req)).filter(({ id }) => id !== req.user?.id).map(({ email }) => email);
}

/** Address of whoever handed in, unless that person acts now or is gone. */
async function author(req: PayloadRequest, review: Review): Promise<string[]> {
  const id = idOf(review.handedInBy);
  if (!id || id === req.user?.id) return [];
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  });
  return user ? [user.email] : [];
}

function log(req: PayloadRequest, review: Review, action: Action, note?: string | null) {
  return recordActivity(req, { action, document: { ...targetOf(review), title: review.title }, note });
}

export async function tellHandedIn(req: PayloadRequest, review: Review): Promise<void> {
  await log(req, review, 'handedIn', review.note);
  await tell(
    req,
    review,
    await office(req),
    handedInLetter,
    panel(`${editPath(review)}/freigabe`),
    review.note,
  );
}

export async function tellWithdrawn(req: PayloadRequest, review: Review): Promise<void> {
  await log(req, review, 'withdrawn');
  await tell(req, review, await office(req), withdrawnLetter, panel(''));
}

export async function tellReleased(req: PayloadRequest, review: Review, byOverride: boolean): Promise<void> {
  // One decision is one entry, also where an admin has passed over both errors and the second person.
  const { action, note } = takeRemark(req.context);
  await log(
    req,
    review,
    action ?? (byOverride ? 'releasedByOverride' : 'released'),
    note && byOverride ? `${note} · ${withoutSecondPerson()}` : (note ?? review.reason),
  );
  const path = await publicPathOf(req, targetOf(review));
  await tell(req, review, await author(req, review), releasedLetter, `${env().serverUrl}${path}`);
}

export async function tellReturned(req: PayloadRequest, review: Review): Promise<void> {
  await log(req, review, 'returned', review.reason);
  await tell(req, review, await author(req, review), returnedLetter, panel(editPath(review)), review.reason);
}
