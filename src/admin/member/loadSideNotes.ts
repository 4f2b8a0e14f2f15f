import type { PayloadRequest } from 'payload';
import { lastRound } from '@/review/rounds';
import { loadComparison } from '../review/loadComparison';
import { companyOf } from './companyOf';
import type { SideNotes } from './sideNotes';

/** What the server knows about a member's draft: its changes, and who else has it open. */
export async function loadSideNotes(req: PayloadRequest, id: number): Promise<SideNotes> {
  const comparison = await loadComparison(req, 'member-associations', id, { forStaff: false });
  const isDraft = comparison?.newest.status === 'draft';
  const changes = (isDraft ? comparison.differences : [])
    .filter(({ changed }) => changed)
    .map(({ label, summary }) => ({ label, summary }));
  const round = await lastRound(req, { collection: 'member-associations', id });
  return {
    changes,
    company: await companyOf(req, id),
    handedIn: round?.state === 'open' ? (round.note ?? '') : undefined,
  };
}
