import type { PayloadRequest } from 'payload';

/** Everybody of the office whose account is open. */
export async function staffOf(req: PayloadRequest): Promise<{ id: number; email: string }[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ role: { in: ['admin', 'editor'] } }, { active: { not_equals: false } }] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return docs;
}
