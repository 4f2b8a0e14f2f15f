import '@/styles/forms.scss';
import { notFound } from 'next/navigation';
import { Blocks } from '@/blocks/Blocks';
import { JsonLd } from '@/components/parts/JsonLd';
import { HomePage } from '@/components/templates/HomePage';
import { blockViews } from '@/queries/blocks';
import { siteJsonLd } from '@/queries/jsonLd';
import { listMembers, memberRef } from '@/queries/members';
import { pageMetadata } from '@/queries/metadata';
import { findPage } from '@/queries/pages';
import { framed } from './framed';

const path = '/';

export async function generateMetadata() {
  const page = await findPage(path);
  return pageMetadata({
    title: page?.seo?.title || 'Bundesarbeitsgemeinschaft der Höheren Kommunalverbände',
    description: page?.seo?.description ?? page?.lead ?? undefined,
    path,
  });
}

export default async function Home() {
  const page = await findPage(path);
  if (!page) notFound();
  const [members, blocks] = await Promise.all([listMembers(), blockViews(page.layout)]);
  return framed(
    { path, feedback: { updated: page.updatedAt } },
    <>
      <JsonLd data={siteJsonLd()} />
      <HomePage
        kicker="Die Arbeitsgemeinschaft der Höheren Kommunalverbände"
        title={page.title}
        lead={page.lead ?? ''}
        members={members.map(memberRef)}
      >
        <Blocks blocks={blocks} />
      </HomePage>
    </>,
  );
}
