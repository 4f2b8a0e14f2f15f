import type { Asked } from '@/publishing/asked';
import type { Action } from './actions';

export interface State {
  _status?: string | null;
  deletedAt?: string | null;
}

/** Names what a save did to a document. */
export function whatHappened(
  operation: 'create' | 'update',
  asked: Asked,
  before: State | undefined,
  after: State,
): Action {
  if (operation === 'create') return 'created';
  if (after.deletedAt && !before?.deletedAt) return 'trashed';
  if (!after.deletedAt && before?.deletedAt) return 'recovered';
  if (asked.restores) return 'restored';
  if (after._status === 'published') return 'released';
  if (after._status === 'draft' && asked.wasPublic && !asked.draft) return 'unpublished';
  return 'saved';
}

export interface AccountState {
  role?: string | null;
  active?: boolean | null;
  email?: string | null;
  memberAssociation?: number | { id: number } | null;
}

const idOf = (value: AccountState['memberAssociation']) =>
  (typeof value === 'object' ? value?.id : value) ?? null;

/** Names what a save changed about an account that others must be able to follow; usually one thing, often none. */
export function accountChanges(before: AccountState, after: AccountState, newPassword: boolean): Action[] {
  const changes: Action[] = [];
  const ended = before.active !== false && after.active === false;
  if (ended) changes.push('accountEnded');
  const moved = idOf(before.memberAssociation) !== idOf(after.memberAssociation);
  if (before.role !== after.role || moved || (before.active === false && after.active !== false)) {
    changes.push('rightsChanged');
  }
  if (before.email !== after.email) changes.push('addressChanged');
  if (newPassword) changes.push('passwordChanged');
  return changes;
}
