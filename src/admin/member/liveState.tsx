import type { ServerFunction } from 'payload';
import { refuse } from '@/access/refuse';
import { isMember } from '@/access/roles';
import { reviewedCollections } from '@/review/reviewed';
import { checkReach } from '@/review/transitions';
import { stripOf } from './DocumentState';
import type { LiveState } from './LiveStrip';
import { loadSideNotes } from './loadSideNotes';

/** What stands around a form after a save, for those who may write in it. */
export const liveState: ServerFunction<{ collection?: unknown; id?: unknown }, Promise<LiveState>> = async ({
  collection: slug,
  id,
  req,
}) => {
  const collection = reviewedCollections.find((one) => one === slug);
  if (!collection || typeof id !== 'number') return refuse('Diesen Eintrag gibt es nicht.', 404);
  const target = { collection, id };
  checkReach(req, target);
  return {
    strip: await stripOf(req, target),
    notes: isMember(req) ? await loadSideNotes(req, id) : null,
  };
};
