import type { PayloadRequest } from 'payload';
import { publicDocument } from '@/publishing/documentAt';
import { entryAt, goneNoteOf, type Target } from './entries';

/** What an address answers under which nothing stands: the way to where it is now, or why it is gone. */
export type Moved = { to: string } | { gone: { title: string; reason: string } };

/** The document behind an entry. */
export function targetOf(
  document: { relationTo: string; value: number | { id: number } } | null | undefined,
) {
  if (!document) return null;
  const { relationTo, value } = document;
  return { collection: relationTo, id: typeof value === 'object' ? value.id : value } as Target;
}

/**
 * Follows an address that nothing stands under. An entry names a document and not its address, so it ends at the
 * right place however often the document moved since, in one step.
 */
export async function findMoved(req: PayloadRequest, path: string): Promise<Moved | null> {
  const entry = await entryAt(req, path);
  if (!entry) return null;
  if (entry.kind === 'gone') return { gone: { title: entry.title ?? '', reason: entry.reason ?? '' } };
  const target = targetOf(entry.document);
  if (!target) return entry.toPath ? { to: entry.toPath } : null;
  const document = await publicDocument(req, target);
  if (document) return document.path === path ? null : { to: document.path };
  const note = await goneNoteOf(req, target);
  return note && { gone: { title: note.title ?? '', reason: note.reason ?? '' } };
}
