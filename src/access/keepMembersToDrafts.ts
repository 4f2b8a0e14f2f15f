import type { CollectionBeforeOperationHook } from 'payload';
import { refuse } from './refuse';
import { isMember } from './roles';

/**
 * Members only ever save drafts. Leaving out `draft=true` would write to the public row, so it is forced, and
 * whatever else could move a profile between public and not public is taken out of the request.
 * Restoring reads `draft` before this hook runs, therefore it is refused.
 */
export const keepMembersToDrafts: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!isMember(req)) return args;
  if ((operation as string) === 'restoreVersion') {
    refuse('Frühere Fassungen holt die Geschäftsstelle zurück.', 403);
  }
  if (operation !== 'update') return args;
  const { _status, deletedAt, ...data } = (args.data ?? {}) as Record<string, unknown>;
  if (_status === 'published') refuse('Freigeben kann nur die Geschäftsstelle.', 403);
  if (deletedAt) refuse('Löschen kann nur die Geschäftsstelle.', 403);
  return {
    ...args,
    data,
    draft: true,
    publishAllLocales: undefined,
    unpublishAllLocales: undefined,
    publishSpecificLocale: undefined,
    trash: false,
    overrideLock: false,
  };
};
