import type { CollectionSlug, PayloadRequest } from 'payload';
import { checkDocument, type Report } from './checkDocument';
import { contentOf, type FieldShape } from './content/contentOf';
import { loadFacts } from './loadFacts';

/** Checks a document as it stands in the database or is about to. */
export async function reportOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  data: Record<string, unknown>,
): Promise<Report> {
  const { fields } = req.payload.collections[collection].config;
  const content = contentOf(fields as readonly FieldShape[], data);
  const facts = await loadFacts(content, async (from, field, values) => {
    const { docs } = await req.payload.find({
      collection: from as CollectionSlug,
      where: { [field]: { in: values } },
      depth: 0,
      pagination: false,
      overrideAccess: true,
      req,
    });
    return docs as unknown as Record<string, unknown>[];
  });
  return checkDocument(content, facts);
}
