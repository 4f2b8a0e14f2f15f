import type { PayloadRequest } from 'payload';
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
  return { changes, company: await companyOf(req, id) };
}
