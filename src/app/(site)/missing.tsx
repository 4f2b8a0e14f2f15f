import { notFound, permanentRedirect } from 'next/navigation';
import { GonePage } from '@/components/templates/GonePage';
import { PAGE_STATUS } from '@/lib/pageStatus';
import { movedFrom } from '@/queries/moved';
import { framed } from './framed';

/** What stands in place of a document that is not at this address (any more): the way to it, why it is gone, or nothing. */
export async function missing(path: string) {
  const moved = await movedFrom(path);
  if (!moved) notFound();
  // The server in front makes 301 of it, keeps the query and counts.
  if ('to' in moved) permanentRedirect(moved.to);
  return framed(
    { path },
    <>
      <meta name={PAGE_STATUS} content="410" />
      <GonePage {...moved.gone} />
    </>,
  );
}

export async function missingMetadata(path: string) {
  const moved = await movedFrom(path);
  const isGone = moved && 'gone' in moved;
  return {
    title: `${isGone ? 'Diese Seite gibt es nicht mehr' : 'Seite nicht gefunden'} – BAG HKV`,
    robots: { index: false },
  };
}
