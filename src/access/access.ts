import type { Access, CollectionConfig, Config, FieldAccess, GlobalConfig, PayloadRequest } from 'payload';
import { capAnswers } from './capAnswers';
import { demandGlobalShape, demandShape } from './demandShape';
import { collectionRights, globalRights, type Operation } from './rights';
import { type Account, accountOf, actorOf, isAdmin, isStaff, ownAssociation } from './roles';
import { decide, type Holder } from './rules';
import { sortOnlyByOwnFields } from './sortOnlyByOwnFields';
import { isUnderReview } from './underReview';

function holderOf(account: Account | null): Holder | null {
  return account && { id: account.id, association: ownAssociation(account) };
}

function can(slug: string, operation: Operation): Access {
  const row = collectionRights[slug];
  if (!row) throw new Error(`No rights are written down for the collection "${slug}".`);
  return async ({ req, data }) => {
    const scope = row[actorOf(req)][operation];
    const holder = holderOf(accountOf(req));
    if (scope === 'ownDraft' && holder?.association && (await isUnderReview(req, holder.association)))
      return false;
    return decide(
      scope,
      slug,
      holder,
      data as Record<string, unknown> | undefined,
      operation === 'readVersions',
    );
  };
}

/** Payload's access functions of a collection, read from the rights table. */
export function collectionAccess(slug: string): NonNullable<CollectionConfig['access']> {
  return {
    create: can(slug, 'create'),
    read: can(slug, 'read'),
    update: can(slug, 'update'),
    delete: can(slug, 'delete'),
    readVersions: can(slug, 'readVersions'),
    unlock: can(slug, 'unlock'),
  };
}

/** Payload's access functions of a global, read from the rights table. */
export function globalAccess(slug: string): NonNullable<GlobalConfig['access']> {
  const row = globalRights[slug];
  if (!row) throw new Error(`No rights are written down for the global "${slug}".`);
  const may = (operation: 'read' | 'update' | 'readVersions') => {
    return ({ req }: { req: PayloadRequest }) => row[actorOf(req)][operation] === 'all';
  };
  return { read: may('read'), update: may('update'), readVersions: may('readVersions') };
}

export const withAccount: FieldAccess = ({ req }) => accountOf(req) !== null;
export const staffOnly: FieldAccess = ({ req }) => isStaff(req);
export const nobody: FieldAccess = () => false;
export const adminOnly: FieldAccess = ({ req }) => isAdmin(req);

/** A field that members see but only the office changes. */
export const lockedForMembers = { create: staffOnly, update: staffOnly };
/** A field that only the office sees. */
export const hiddenFromOutside = { read: staffOnly, create: staffOnly, update: staffOnly };

/**
 * Payload brings collections of its own whose default rights are "any account". This plugin-like step
 * puts the rows of the rights table over them once the configuration is complete, and what holds for every
 * request whatever it is about.
 */
export function closeOwnDoors<T extends Pick<Config, 'collections' | 'globals'>>(config: T): T {
  for (const collection of config.collections ?? []) {
    collection.access = { ...collection.access, ...collectionAccess(collection.slug) };
    const { beforeOperation = [] } = collection.hooks ?? {};
    collection.hooks = {
      ...collection.hooks,
      beforeOperation: [demandShape, sortOnlyByOwnFields, capAnswers, ...beforeOperation],
    };
  }
  for (const global of config.globals ?? []) {
    const { beforeOperation = [] } = global.hooks ?? {};
    global.hooks = { ...global.hooks, beforeOperation: [demandGlobalShape, ...beforeOperation] };
  }
  return config;
}
