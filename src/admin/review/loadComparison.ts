import type { CollectionSlug, PayloadRequest } from 'payload';
import { compareDocuments } from '@/review/difference/compareDocuments';
import { describeFields } from '@/review/difference/describeFields';
import { type Label, labelOf, referenceKey } from '@/review/difference/labels';
import { referencesIn } from '@/review/difference/referencesIn';
import type { FieldDifference } from '@/review/difference/types';
import { newestVersion, publicVersion, type StoredVersion } from '@/review/newestVersion';
import type { ReviewedCollection } from '@/review/reviewed';

/** What accompanies a change and is none itself. */
const companions = ['changeNote', 'changedBy', 'basedOn'];

export interface Comparison {
  published: StoredVersion | null;
  newest: StoredVersion;
  differences: FieldDifference[];
}

/** The public text beside the newest one, field by field; null when there is no such document. */
export async function loadComparison(
  req: PayloadRequest,
  collection: ReviewedCollection,
  id: number,
  { forStaff = true } = {},
): Promise<Comparison | null> {
  const newest = await newestVersion(req, collection, id);
  if (!newest) return null;
  const published = await publicVersion(req, collection, id);
  const hidden = forStaff ? companions : [...companions, 'internalNote'];
  const fields = describeFields(req.payload.collections[collection].config.fields, hidden);
  const before = published?.data ?? null;
  const labels = await loadLabels(req, referencesIn(fields, before, newest.data));
  return { published, newest, differences: compareDocuments(fields, before, newest.data, { labels }) };
}

async function loadLabels(req: PayloadRequest, references: ReturnType<typeof referencesIn>) {
  const labels = new Map<string, Label>();
  for (const collection of new Set(references.map((reference) => reference.collection))) {
    const ids = references.filter((reference) => reference.collection === collection).map(({ id }) => id);
    const { docs } = await req.payload.find({
      collection: collection as CollectionSlug,
      where: { id: { in: ids } },
      depth: 0,
      pagination: false,
      overrideAccess: true,
      req,
    });
    for (const document of docs) {
      const data = document as unknown as Record<string, unknown>;
      labels.set(referenceKey({ collection, id: String(data.id) }), labelOf(data));
    }
  }
  return labels;
}
