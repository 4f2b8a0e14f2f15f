import type { CollectionBeforeDeleteHook, CollectionSlug } from 'payload';
import { refuse } from '@/access/refuse';
import { type Use, usesOf } from './usesOf';

const named = 3;

/** "Thema „Kultur“ (Bild), Seite „Über uns“ (Bild; Entwurf) und 2 weitere". */
function listUses(uses: readonly Use[]): string {
  const words = uses.slice(0, named).map(({ kind, title, places, isDraft }) => {
    const [place] = places;
    return `${kind} „${title}“ (${place?.label}${isDraft ? '; Entwurf' : ''})`;
  });
  const rest = uses.length - named;
  return rest > 0 ? `${words.join(', ')} und ${rest} weitere` : words.join(', ');
}

/** Refuses to delete what something still needs: a hole in a page is nothing anybody notices in time. */
export const keepUsed: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (!req.user) return;
  const uses = await usesOf(req, collection.slug as CollectionSlug, Number(id));
  if (uses.length === 0) return;
  const count = uses.length === 1 ? 'einer Stelle' : `${uses.length} Stellen`;
  refuse(`Wird noch an ${count} verwendet: ${listUses(uses)}. Nehmen Sie es dort zuerst heraus.`, 409);
};
