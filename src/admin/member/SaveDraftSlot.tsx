import { SaveDraftButton } from '@payloadcms/ui';
import type { ServerProps } from 'payload';
import { isMember } from '@/access/roles';
import { SaveDraft } from './SaveDraft';

/** The button to save: ours for members, who come rarely and must always learn why it does nothing. */
export function SaveDraftSlot({ id, user }: ServerProps & { id?: number }) {
  return id && isMember({ user: user ?? null }) ? <SaveDraft id={id} /> : <SaveDraftButton />;
}
