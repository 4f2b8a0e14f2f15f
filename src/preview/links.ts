import { createHash, randomBytes } from 'node:crypto';
import type { Payload, PayloadRequest } from 'payload';
import { refuse } from '@/access/refuse';
import { accountOf } from '@/access/roles';
import { recordActivity } from '@/activity/recordActivity';
import { formatDate } from '@/lib/dates';
import type { PreviewLink, User } from '@/payload-types';
import { lockDocument } from '@/publishing/documentLock';
import { inTransaction } from '@/publishing/inTransaction';
import { newestText, type Target } from './newestText';
import { isLiving, tooManyFault } from './rules';

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
const keyOf = ({ collection, id }: Target) => `${collection}/${id}`;
const titleOf = ({ name, title }: Record<string, unknown>) => String(name ?? title ?? '');

/** Whoever may read the draft may share it. */
async function readable(req: PayloadRequest, target: Target) {
  if (!accountOf(req)) refuse('Bitte melden Sie sich zuerst an.', 401);
  const text = await newestText(req.payload, req.user as User, target);
  return text ?? refuse('Diesen Inhalt gibt es nicht, oder Sie dürfen ihn nicht sehen.', 404);
}

/** Makes a link that shows the newest text of one document to whoever has it. Only a hash of its secret is kept. */
export async function sharePreview(req: PayloadRequest, target: Target, recipient: string) {
  const { document } = await readable(req, target);
  const { previewDays } = await req.payload.findGlobal({
    slug: 'settings',
    depth: 0,
    overrideAccess: true,
    req,
  });
  const token = randomBytes(32).toString('hex');
  const expiresAt = new Date(Date.now() + previewDays * 86_400_000).toISOString();
  const title = titleOf(document);
  return inTransaction(req, async () => {
    await lockDocument(req, 'preview-links', keyOf(target));
    const fault = tooManyFault((await livingOf(req.payload, target, req)).length);
    if (fault) refuse(fault, 409);
    const { id } = await req.payload.create({
      collection: 'preview-links',
      data: {
        tokenHash: hashOf(token),
        document: keyOf(target),
        title,
        recipient: recipient.trim().slice(0, 100) || undefined,
        createdBy: accountOf(req)?.id,
        expiresAt,
      },
      depth: 0,
      overrideAccess: true,
      req,
    });
    const note = [recipient.trim() && `für ${recipient.trim()}`, `gilt bis ${formatDate(expiresAt)}`];
    await recordActivity(req, {
      action: 'previewShared',
      document: { ...target, title },
      note: note.filter(Boolean).join(', '),
    });
    return { id, path: `/vorschau/${keyOf(target)}/${token}`, expiresAt };
  });
}

/** Ends a link at once. */
export async function revokePreview(req: PayloadRequest, target: Target, id: number): Promise<void> {
  const { document } = await readable(req, target);
  await inTransaction(req, async () => {
    const link = (await livingOf(req.payload, target, req)).find((one) => one.id === id);
    if (!link) refuse('Dieser Vorschau-Link gilt schon nicht mehr.', 409);
    await req.payload.update({
      collection: 'preview-links',
      id,
      data: { revokedAt: new Date().toISOString() },
      depth: 0,
      overrideAccess: true,
      req,
    });
    await recordActivity(req, {
      action: 'previewRevoked',
      document: { ...target, title: titleOf(document) },
      note: link.recipient ? `für ${link.recipient}` : undefined,
    });
  });
}

/** The links to a document that still work, the newest first. */
export async function livingPreviews(req: PayloadRequest, target: Target) {
  await readable(req, target);
  const links = await livingOf(req.payload, target, req, 1);
  return links.map(({ id, recipient, createdBy, createdAt, expiresAt }) => ({
    id,
    recipient: recipient ?? null,
    by: typeof createdBy === 'object' ? (createdBy?.name ?? null) : null,
    createdAt,
    expiresAt,
  }));
}

async function livingOf(payload: Payload, target: Target, req: PayloadRequest, depth = 0) {
  const { docs } = await payload.find({
    collection: 'preview-links',
    where: {
      and: [
        { document: { equals: keyOf(target) } },
        { revokedAt: { exists: false } },
        { expiresAt: { greater_than: new Date().toISOString() } },
      ],
    },
    sort: '-createdAt',
    pagination: false,
    depth,
    overrideAccess: true,
    req,
  });
  return docs;
}

/**
 * What a link shows. It gives no more than whoever made it may see now: when that account ends or loses the
 * profile, its links end with it.
 */
export async function openPreview(payload: Payload, target: Target, token: string) {
  const { docs } = await payload.find({
    collection: 'preview-links',
    where: { tokenHash: { equals: hashOf(token) } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const link: PreviewLink | undefined = docs[0];
  if (!link || !isLiving(link, keyOf(target), new Date())) return null;
  const text = await newestText(payload, await makerOf(payload, link), target);
  return text && { ...text, until: link.expiresAt };
}

async function makerOf(payload: Payload, { createdBy }: PreviewLink): Promise<User | null> {
  const id = typeof createdBy === 'object' ? createdBy?.id : createdBy;
  if (!id) return null;
  const user = await payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  });
  return user && user.active !== false ? user : null;
}
