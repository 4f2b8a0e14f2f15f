import config from '@payload-config';
import { getPayload } from 'payload';
import { cache } from 'react';

/** The running CMS; the site reads through it directly, without a detour over HTTP. */
export const cms = () => getPayload({ config });

/**
 * What every public read says: the rights of a visitor, no relations beyond those asked for, everything at once.
 * Only what is released comes back.
 */
export const asVisitor = { overrideAccess: false, depth: 0, pagination: false } as const;

/** Remembers an answer for the length of one request. */
export const oncePerRequest = cache;
