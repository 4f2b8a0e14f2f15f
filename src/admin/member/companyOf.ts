import type { PayloadRequest } from 'payload';
import { accountOf } from '@/access/roles';
import { formatTime } from '@/lib/dates';
import { nameOf } from '@/review/nameOf';

/** So long Payload takes somebody for present who has not typed since. */
const PRESENCE = 5 * 60 * 1000;

/** Who else has a profile open, as members read it. */
export async function companyOf(req: PayloadRequest, id: number): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'payload-locked-documents',
    where: {
      and: [
        { 'document.value': { equals: id } },
        { 'document.relationTo': { equals: 'member-associations' } },
        { 'user.value': { not_equals: accountOf(req)?.id } },
        { updatedAt: { greater_than: new Date(Date.now() - PRESENCE).toISOString() } },
      ],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const [lock] = docs;
  if (!lock) return 'Gerade arbeitet sonst niemand an diesem Profil.';
  const { value } = lock.user;
  const name = await nameOf(req, typeof value === 'object' ? value.id : value);
  return `${name ?? 'Jemand'} bearbeitet dieses Profil seit ${formatTime(lock.createdAt)}. Sie können lesen, aber nicht speichern.`;
}
