import config from '@payload-config';
import { type CollectionSlug, getPayload, type Payload } from 'payload';
import { cache } from 'react';

/** The running CMS; the site reads through it directly, without a detour over HTTP. */
export const cms = () => getPayload({ config });

/**
 * What every public read says: the rights of a visitor, no relations beyond those asked for, everything at once.
 * Only what is released comes back.
 */
export const asVisitor = { overrideAccess: false, depth: 0, pagination: false } as const;

/**
 * Every field of a collection by name, for reads that leave a few out. Payload 3.90.2 loses blocks that hold a group
 * as soon as a field is excluded (`select: { members: false }`), so what stays has to be named.
 */
export function everyField({ collections }: Payload, slug: CollectionSlug): Record<string, true> {
  return Object.fromEntries(collections[slug].config.flattenedFields.map(({ name }) => [name, true]));
}

/** Remembers an answer for the length of one request. */
export const oncePerRequest = cache;
