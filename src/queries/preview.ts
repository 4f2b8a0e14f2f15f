import type { MemberAssociation, Page, Partner, Topic } from '@/payload-types';
import { openPreview } from '@/preview/links';
import { newestText } from '@/preview/newestText';
import { type ReviewedCollection, reviewedCollections } from '@/review/reviewed';
import { cms } from './cms';

type Documents = { pages: Page; 'member-associations': MemberAssociation; topics: Topic; partners: Partner };

export type Preview = {
  [C in ReviewedCollection]: {
    collection: C;
    document: Documents[C];
    isPublic: boolean;
    /** Until when the link shows it; for somebody signed in there is no end. */
    until?: string;
  };
}[ReviewedCollection];

function targetOf(collection: string, id: string) {
  const known = reviewedCollections.find((slug) => slug === collection);
  return known && /^[1-9]\d{0,8}$/.test(id) ? { collection: known, id: Number(id) } : null;
}

/** The newest text of a document for whoever is signed in, if that account may read it. */
export async function findPreview(collection: string, id: string, headers: Headers): Promise<Preview | null> {
  const target = targetOf(collection, id);
  if (!target) return null;
  const payload = await cms();
  const { user } = await payload.auth({ headers });
  const text = await newestText(payload, user, target);
  return text && ({ collection: target.collection, ...text } as unknown as Preview);
}

/** The same for somebody without an account, who was given a link to this one document. */
export async function findSharedPreview(
  collection: string,
  id: string,
  token: string,
): Promise<Preview | null> {
  const target = targetOf(collection, id);
  if (!target) return null;
  const text = await openPreview(await cms(), target, token);
  return text && ({ collection: target.collection, ...text } as unknown as Preview);
}
