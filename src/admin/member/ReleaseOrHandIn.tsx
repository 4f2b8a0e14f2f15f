import { PublishButton } from '@payloadcms/ui';
import { createLocalReq, type ServerProps } from 'payload';
import { isStaff } from '@/access/roles';
import { newestVersion } from '@/review/newestVersion';
import { lastRound } from '@/review/rounds';
import { HandIn } from './HandIn';
import { KeepNotes } from './KeepNotes';
import { loadSideNotes } from './loadSideNotes';

/** The one next step of a form: the office releases, members hand in. */
export async function ReleaseOrHandIn({ id, payload, user }: ServerProps & { id?: number }) {
  if (isStaff({ user: user ?? null })) return <PublishButton />;
  if (!id) return null;
  const req = await createLocalReq({ user: user ?? undefined }, payload);
  const collection = 'member-associations';
  const newest = await newestVersion(req, collection, id);
  const round = await lastRound(req, { collection, id });
  const settings = await payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: true, req });
  return (
    <>
      <KeepNotes notes={await loadSideNotes(req, id)} />
      <HandIn
        id={id}
        isDraft={newest?.status === 'draft'}
        isAgain={round?.state === 'returned'}
        duration={settings.reviewDuration ?? undefined}
      />
    </>
  );
}
