import type { PayloadRequest } from 'payload';

/** Whether the settings ask for a second person on every release. */
export async function isFourEyes(req: PayloadRequest): Promise<boolean> {
  const settings = await req.payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: true, req });
  return settings.fourEyes ?? false;
}
