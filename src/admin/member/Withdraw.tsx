import { createLocalReq, type ServerProps } from 'payload';
import { isMember } from '@/access/roles';
import { lastRound } from '@/review/rounds';
import { WithdrawButton } from './WithdrawButton';

/** Shown to members while the office decides; then Payload draws no other button. */
export async function Withdraw({ id, payload, user }: ServerProps & { id?: number }) {
  if (!id || !isMember({ user: user ?? null })) return null;
  const req = await createLocalReq({ user: user ?? undefined }, payload);
  const round = await lastRound(req, { collection: 'member-associations', id });
  return round?.state === 'open' ? <WithdrawButton id={id} /> : null;
}
