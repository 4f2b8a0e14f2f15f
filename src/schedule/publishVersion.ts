import type { PayloadRequest } from 'payload';
import { refuse } from '@/access/refuse';
import { isFourEyes } from '@/review/fourEyes';
import { newestVersion, publicVersion, type StoredVersion, versionById } from '@/review/newestVersion';
import { lastRound } from '@/review/rounds';
import type { Target } from '@/review/transitions';
import { runFault } from './rules';

/** What a version holds beside its content. */
const apart = ['id', 'createdAt', 'updatedAt', 'deletedAt', 'basedOn', '_status', 'sizes'];

const contentOf = ({ data }: StoredVersion) =>
  Object.fromEntries(
    Object.entries(data).filter(
      ([name, value]) => !apart.includes(name) && !(value && typeof value === 'object' && 'docs' in value),
    ),
  );

/**
 * Publishes one stored version and no other. What somebody wrote after it stays a draft on top, with its author
 * and its round of review.
 */
export async function publishVersion(
  req: PayloadRequest,
  target: Target,
  { override, version: id }: { version: string; override: boolean },
): Promise<void> {
  const version = await versionById(req, target.collection, target.id, id);
  const released = await publicVersion(req, target.collection, target.id);
  const fault = runFault({
    plannedAt: version?.updatedAt ?? null,
    publicAt: released?.updatedAt ?? null,
    fourEyes: await isFourEyes(req),
    override,
  });
  if (fault || !version) refuse(fault ?? '', 409);
  const newest = await newestVersion(req, target.collection, target.id);
  await save(req, target, version, 'published');
  if (newest && newest.id !== version.id && newest.status === 'draft') await keepOnTop(req, target, newest);
}

async function keepOnTop(req: PayloadRequest, target: Target, draft: StoredVersion): Promise<void> {
  await save(req, target, draft, 'draft');
  const round = await lastRound(req, target);
  const saved = await newestVersion(req, target.collection, target.id);
  if (round?.state !== 'open' || round.version !== draft.id || !saved) return;
  await req.payload.update({
    collection: 'reviews',
    id: round.id,
    data: { version: saved.id },
    depth: 0,
    overrideAccess: true,
    req,
  });
}

async function save(
  req: PayloadRequest,
  { collection, id }: Target,
  version: StoredVersion,
  status: 'draft' | 'published',
): Promise<void> {
  await req.payload.update({
    collection,
    id,
    data: { ...contentOf(version), _status: status },
    draft: status === 'draft',
    depth: 0,
    overrideAccess: true,
    // Neither of them is the work of whoever planned it, and the log has an entry of its own.
    context: { releasing: true, author: version.changedBy },
    req,
  });
}
