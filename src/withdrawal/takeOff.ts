import type { PayloadRequest } from 'payload';
import { refuse } from '@/access/refuse';
import { isStaff } from '@/access/roles';
import { withRemark } from '@/activity/remark';
import { env } from '@/lib/env';
import { documentAt } from '@/publishing/documentAt';
import { lockDocument } from '@/publishing/documentLock';
import { documentPath } from '@/publishing/documentPath';
import { inTransaction } from '@/publishing/inTransaction';
import { repoint, setEntry } from '@/redirects/entries';
import { readPath } from '@/redirects/rules';
import { lastRound } from '@/review/rounds';
import type { Target } from '@/review/transitions';
import { type Cause, causeInWords, isCause, stayFault, withdrawalFault } from './rules';

export interface Withdrawal {
  cause?: unknown;
  /** Address of the page it was merged into. */
  into?: unknown;
  reason?: unknown;
}

export interface CheckedWithdrawal {
  cause: Cause;
  reason: string;
  /** The page it was merged into. */
  target: Awaited<ReturnType<typeof documentAt>>;
}

const words = (value: unknown) => (typeof value === 'string' ? value.trim().slice(0, 500) : '');

/** The public row of a document, also in the bin. */
export async function publicRow(req: PayloadRequest, { collection, id }: Target) {
  const row = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    draft: false,
    trash: true,
    overrideAccess: true,
    disableErrors: true,
    req,
  });
  if (!row || row.deletedAt) refuse('Diesen Eintrag gibt es nicht.', 404);
  return {
    title: 'name' in row ? row.name : row.title,
    path: documentPath(collection, row),
    isPublic: row._status === 'published',
    fixed: 'fixed' in row ? row.fixed : null,
  };
}

/** Checks what somebody says about why a document leaves the site; refuses with the sentence that is missing. */
export async function checkWithdrawal(
  req: PayloadRequest,
  path: string | null,
  { cause, into, reason }: Withdrawal,
): Promise<CheckedWithdrawal> {
  const read = readPath(into, env().serverUrl);
  const given = 'path' in read ? read.path : words(into);
  const target = given ? await documentAt(req, given) : null;
  const chosen = isCause(cause) ? cause : null;
  const fault = withdrawalFault({ cause: chosen, reason: words(reason), into: given, target, path });
  if (fault || !chosen) refuse(fault ?? '');
  return { cause: chosen, reason: words(reason), target: chosen === 'merged' ? target : null };
}

/**
 * Takes a document off the site, or puts it into the bin, with the consequence of its reason for everybody who
 * knows the address. All of it happens, or nothing.
 */
export async function takeOff(
  req: PayloadRequest,
  target: Target,
  { bin = false, by, ...said }: Withdrawal & { bin?: boolean; by?: string },
): Promise<{ id: number }> {
  if (!by && !isStaff(req))
    refuse('Von der Website nehmen kann nur die Geschäftsstelle.', req.user ? 403 : 401);
  return inTransaction(req, async () => {
    await lockDocument(req, target.collection, target.id);
    const row = await publicRow(req, target);
    const hasOpenRound = (await lastRound(req, target))?.state === 'open';
    const fault = stayFault({ ...row, bin, hasOpenRound });
    if (fault) refuse(fault, 409);
    const checked = row.isPublic ? await checkWithdrawal(req, row.path, said) : null;
    const note =
      checked && causeInWords(checked.cause, { into: checked.target?.path, reason: checked.reason });
    await req.payload.update({
      collection: target.collection,
      id: target.id,
      data: { _status: 'draft', ...(bin && { deletedAt: new Date().toISOString() }) },
      draft: false,
      depth: 0,
      overrideAccess: true,
      context: {
        withdrawing: true,
        ...withRemark({ note: [note, by].filter(Boolean).join(' · ') || undefined }),
      },
      req,
    });
    if (checked && row.path) await leaveNotice(req, target, { ...row, path: row.path }, checked);
    return { id: target.id };
  });
}

async function leaveNotice(
  req: PayloadRequest,
  document: Target,
  { path, title }: { path: string; title: string },
  { cause, reason, target }: CheckedWithdrawal,
): Promise<void> {
  if (cause === 'outdated') await setEntry(req, { from: path, kind: 'gone', document, title, reason });
  if (cause !== 'merged' || !target) return;
  await repoint(req, document, target);
  await setEntry(req, {
    from: path,
    kind: 'redirect',
    document: target,
    reason: `„${title}“ ist mit „${target.title}“ zusammengelegt`,
  });
}
