import { Blocks } from '@/blocks/Blocks';
import { contentsOf } from '@/blocks/outline';
import { RichText } from '@/components/RichText';
import { HomePage } from '@/components/templates/HomePage';
import { PartnerPage } from '@/components/templates/PartnerPage';
import { ProfilePage } from '@/components/templates/ProfilePage';
import { TextPage } from '@/components/templates/TextPage';
import { TopicPage } from '@/components/templates/TopicPage';
import { formHref } from '@/lib/formPaths';
import type { LinkItem } from '@/lib/linkItem';
import type { Page } from '@/payload-types';
import { blockViews } from '@/queries/blocks';
import { versionsOf } from '@/queries/easy';
import { legalBlocks } from '@/queries/legal';
import { listMembers, memberRef } from '@/queries/members';
import type { partnerOf } from '@/queries/partner';
import { membersLink, partnersLink, start, topicsLink } from '@/queries/paths';
import type { Profile } from '@/queries/profile';
import type { topicOf } from '@/queries/topic';

// What stands between head and foot of a page: the same for what is public and for its preview.

export function profileBody({ document, member: { text, ...facts }, next, prev }: Profile) {
  return (
    <ProfilePage
      trail={[start, membersLink]}
      member={{
        ...facts,
        description: text && <RichText content={text} />,
        reportHref: formHref('/fehler-melden', facts.href),
      }}
      versions={versionsOf(document, facts.href)}
      prev={prev}
      next={next}
    />
  );
}

export async function topicBody({ document, next, prev, topic }: Awaited<ReturnType<typeof topicOf>>) {
  const blocks = await blockViews(document.layout);
  return (
    <TopicPage
      trail={[start, topicsLink]}
      topic={{ ...topic, content: blocks.length > 0 ? <Blocks blocks={blocks} /> : undefined }}
      versions={versionsOf(document, topic.href)}
      prev={prev}
      next={next}
    />
  );
}

export function partnerBody({ next, document, partner, prev, text }: Awaited<ReturnType<typeof partnerOf>>) {
  return (
    <PartnerPage
      trail={[start, partnersLink]}
      partner={{ ...partner, text: text && <RichText content={text} /> }}
      versions={versionsOf(document, partner.href)}
      prev={prev}
      next={next}
    />
  );
}

export async function pageBody(page: Page, trail: LinkItem[]) {
  const blocks = [...(await legalBlocks(page.fixed)), ...(await blockViews(page.layout))];
  return (
    <TextPage
      trail={trail}
      title={page.title}
      versions={versionsOf(page, page.path ?? '/')}
      lead={page.lead}
      contents={contentsOf(blocks)}
    >
      <Blocks blocks={blocks} withShapes />
    </TextPage>
  );
}

export async function homeBody(page: Page) {
  const [members, blocks] = await Promise.all([listMembers(), blockViews(page.layout)]);
  return (
    <HomePage
      kicker="Die Arbeitsgemeinschaft der Höheren Kommunalverbände"
      title={page.title}
      lead={page.lead ?? ''}
      members={members.map(memberRef)}
    >
      <Blocks blocks={blocks} />
    </HomePage>
  );
}
