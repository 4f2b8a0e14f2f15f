import type { PayloadRequest } from 'payload';

/** Name of an account as people read it, or null when it is unknown or gone. */
export async function nameOf(req: PayloadRequest, id: number | null | undefined): Promise<string | null> {
  if (!id) return null;
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    select: { name: true },
    overrideAccess: true,
    disableErrors: true,
    req,
  });
  return user?.name ?? null;
}
