import type { ReactNode } from 'react';
import { PreviewBanner } from '@/components/chrome/PreviewBanner';
import { ButtonLink } from '@/components/parts/ButtonLink';
import { PageHead } from '@/components/parts/PageHead';
import { PAGE_STATUS } from '@/lib/pageStatus';
import { trailOf } from '@/queries/pages';
import { partnerOf } from '@/queries/partner';
import type { Preview } from '@/queries/preview';
import { profileOf } from '@/queries/profile';
import { topicOf } from '@/queries/topic';
import { homeBody, pageBody, partnerBody, profileBody, topicBody } from '../bodies';
import { framed } from '../framed';

/** The title of a preview; without one it does not even say what there is. */
export function previewMetadata(preview: Preview | null) {
  const name = preview && ('name' in preview.document ? preview.document.name : preview.document.title);
  return { title: `Vorschau${name ? `: ${name}` : ''} – BAG HKV`, robots: { index: false, follow: false } };
}

/** A document as its page will show it, under a banner that says what it is. */
export async function previewPage(preview: Preview): Promise<ReactNode> {
  return (
    <>
      <PreviewBanner isPublic={preview.isPublic} until={preview.until} />
      {await framed({ path: '', feedback: null }, await bodyOf(preview))}
    </>
  );
}

async function bodyOf({ collection, document }: Preview): Promise<ReactNode> {
  switch (collection) {
    case 'pages':
      if (document.fixed === 'home') return homeBody(document);
      return pageBody(document, await trailOf(document.path ?? '/'));
    case 'member-associations':
      return profileBody(await profileOf(document));
    case 'topics':
      return topicBody(await topicOf(document));
    case 'partners':
      return partnerBody(await partnerOf(document));
  }
}

/** The one answer to everybody who may not see a preview, whatever the reason. */
export function closedPreview({ lead, title, way }: { title: string; lead: string; way?: ReactNode }) {
  return framed(
    { path: '', feedback: null },
    <>
      <meta name={PAGE_STATUS} content="404" />
      <PageHead title={title} lead={lead} />
      <div className="container">{way ?? <ButtonLink href="/">Zur Startseite</ButtonLink>}</div>
    </>,
  );
}
