import type { Payload } from 'payload';
import type { User } from '@/payload-types';
import type { ReviewedCollection } from '@/review/reviewed';

export interface Target {
  collection: ReviewedCollection;
  id: number;
}

export interface NewestText {
  document: Record<string, unknown>;
  /** Nobody has written on since the last release. */
  isPublic: boolean;
}

/**
 * The newest text of a document, with the rights of an account: who may read its earlier and unreleased texts.
 * Related documents come as they are public; null when there is nothing, or nothing this account may see.
 */
export async function newestText(
  payload: Payload,
  user: User | null,
  { collection, id }: Target,
): Promise<NewestText | null> {
  if (!user) return null;
  const { docs } = await payload
    .findVersions({
      collection,
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
      depth: 1,
      limit: 1,
      pagination: false,
      overrideAccess: false,
      user,
    })
    .catch((error: Error) => {
      if ((error as { status?: number }).status === 403) return { docs: [] };
      throw error;
    });
  const version = docs[0]?.version as unknown as Record<string, unknown> | undefined;
  return version ? { document: { ...version, id }, isPublic: version._status === 'published' } : null;
}
