import { createLocalReq, type ServerProps } from 'payload';
import { isMember } from '@/access/roles';
import { newestVersion } from '@/review/newestVersion';
import { lastRound } from '@/review/rounds';
import { Glyph } from '../frame/Glyph';
import { PreviewToggle } from '../preview/PreviewToggle';
import { BarState } from './BarState';
import { KeepNotes } from './KeepNotes';
import { loadSideNotes } from './loadSideNotes';
import { WithdrawButton } from './WithdrawButton';

/** Start of the bar above the form; while the office decides, Payload draws nothing but this. */
export async function Bar({ id, payload, user }: ServerProps & { id?: number }) {
  if (!id || !isMember({ user: user ?? null })) return <PreviewToggle />;
  const req = await createLocalReq({ user: user ?? undefined }, payload);
  const target = { collection: 'member-associations', id } as const;
  const round = await lastRound(req, target);
  if (round?.state === 'open') {
    return (
      <>
        <p className="panel-bar__state">
          <Glyph name="lock" /> Nur lesen, solange geprüft wird
        </p>
        <PreviewToggle />
        <WithdrawButton id={id} />
        <KeepNotes notes={{ ...(await loadSideNotes(req, id)), handedIn: round.note ?? '' }} />
      </>
    );
  }
  const newest = await newestVersion(req, target.collection, id);
  return (
    <>
      <BarState isDraft={newest?.status === 'draft'} />
      <PreviewToggle />
    </>
  );
}
