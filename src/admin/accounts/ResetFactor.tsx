import { type BeforeDocumentControlsServerProps, createLocalReq } from 'payload';
import { accountOf, isAdmin } from '@/access/roles';
import { findFactor } from '@/accounts/secondFactor/store';
import { ResetFactorButton } from './ResetFactorButton';

/** At the account of somebody else: the way back in for who has lost phone and codes. */
export async function ResetFactor({ id, payload, user }: BeforeDocumentControlsServerProps) {
  const by = { user: user ?? null };
  if (!id || !isAdmin(by) || Number(id) === accountOf(by)?.id) return null;
  const factor = await findFactor(await createLocalReq({}, payload), Number(id));
  return factor?.confirmedAt ? <ResetFactorButton id={Number(id)} /> : null;
}
