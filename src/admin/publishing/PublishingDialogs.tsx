import type { ServerProps } from 'payload';
import { isStaff } from '@/access/roles';
import { ChosenDialog } from './ChosenDialog';

/** The windows that the menu of a document opens, for the office. */
export function PublishingDialogs({ id, user }: ServerProps & { id?: number }) {
  return id && isStaff({ user: user ?? null }) ? <ChosenDialog /> : null;
}
