import type { CollectionBeforeValidateHook, CollectionSlug } from 'payload';
import { ValidationError } from 'payload';
import { lockAddress } from './documentLock';

/**
 * Two documents never share an address. Payload checks uniqueness only when a document is released;
 * here it holds for drafts too, so that nobody finds out at the last moment.
 */
export function uniqueSlug(collection: CollectionSlug): CollectionBeforeValidateHook {
  return async ({ data, originalDoc, req }) => {
    const slug = data?.slug;
    if (typeof slug !== 'string' || slug === '' || slug === originalDoc?.slug) return data;
    await lockAddress(req, collection, slug);
    const id = originalDoc?.id;
    for (const draft of [false, true]) {
      const { docs } = await req.payload.find({
        collection,
        where: { and: [{ slug: { equals: slug } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
        draft,
        depth: 0,
        limit: 1,
        trash: true,
        overrideAccess: true,
        req,
      });
      if (docs.length > 0) {
        throw new ValidationError(
          {
            collection,
            errors: [
              {
                path: 'slug',
                message: `Die Adresse „${slug}“ ist schon vergeben. Bitte wählen Sie eine andere.`,
              },
            ],
            req,
          },
          req.t,
        );
      }
    }
    return data;
  };
}
