import type { PayloadRequest } from 'payload';
import { documentPath } from '@/publishing/documentPath';
import type { ReviewedCollection } from './reviewed';

/** Where a reviewed document stands on the public site; the home page when it is gone. */
export async function publicPathOf(
  req: PayloadRequest,
  { collection, id }: { collection: ReviewedCollection; id: number },
): Promise<string> {
  const document = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  });
  return (document && documentPath(collection, document)) ?? '/';
}
