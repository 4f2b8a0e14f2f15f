import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload';
import type { ReviewedCollection } from '@/review/reviewed';
import type { Target } from '@/review/transitions';
import { findSchedules, plansOf, updateSchedule } from './schedules';

/** Nothing stays planned for what is not there. */
async function endPlansOf(req: PayloadRequest, target: Target): Promise<void> {
  for (const { id } of await findSchedules(req, plansOf(target))) {
    await updateSchedule(req, id, { state: 'cancelled', finishedAt: new Date().toISOString() });
  }
}

export const endPlansInBin: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, req }) => {
  if (doc.deletedAt && !previousDoc?.deletedAt) {
    await endPlansOf(req, { collection: collection.slug as ReviewedCollection, id: doc.id });
  }
  return doc;
};

export const endPlansBeforeDeletion: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  endPlansOf(req, { collection: collection.slug as ReviewedCollection, id: Number(id) });
