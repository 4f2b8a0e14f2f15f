import type { CollectionSlug, PayloadRequest } from 'payload';
import { type Account, accountOf, ownAssociation } from '@/access/roles';
import type { Action } from './actions';

export interface Entry {
  action: Action;
  /** What it was done to; `title` as people know it. */
  document?: { collection: string; id?: number | string; title: string };
  /** A message or reason, in the words of the person. */
  note?: string | null;
  /** Whoever did it, where that is not the account of the request. */
  who?: { id: number };
}

/** Adds an entry to the log, within the transaction of what it tells of: both happen, or neither. */
export async function recordActivity(
  req: PayloadRequest,
  { action, document, note, who }: Entry,
): Promise<void> {
  await req.payload.create({
    collection: 'activity',
    data: {
      at: new Date().toISOString(),
      action,
      ...(await person(req, who?.id ?? accountOf(req)?.id)),
      contentType: document?.collection,
      contentId: document?.id === undefined ? undefined : String(document.id),
      title: document?.title.slice(0, 300),
      note: note?.slice(0, 2000),
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
}

async function person(req: PayloadRequest, id: number | undefined) {
  const account = id === undefined ? null : await find(req, 'users', id);
  // Without an account it was done by the website itself, such as something planned.
  if (!account) return { whoName: 'Website' };
  const association = ownAssociation(account as Account);
  const member = association === null ? null : await find(req, 'member-associations', association);
  return {
    who: account.id,
    whoName: account.name,
    role: account.role,
    association: member ? member.shortName || member.name : undefined,
  };
}

function find<Slug extends CollectionSlug>(req: PayloadRequest, collection: Slug, id: number) {
  return req.payload.findByID({
    collection,
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    trash: true,
    req,
  });
}
