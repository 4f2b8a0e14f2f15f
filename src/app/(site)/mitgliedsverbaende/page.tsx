import '@/styles/forms.scss';
import { notFound } from 'next/navigation';
import { JsonLd } from '@/components/parts/JsonLd';
import { countWords, MembersPage } from '@/components/templates/MembersPage';
import { membersPath } from '@/components/templates/paths';
import { breadcrumbJsonLd } from '@/queries/jsonLd';
import { memberList } from '@/queries/memberList';
import { pageMetadata } from '@/queries/metadata';
import { membersLink, start } from '@/queries/paths';
import { framed } from '../framed';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const title = 'Mitgliedsverbände';

export async function generateMetadata({ searchParams }: Props) {
  const list = await memberList(await searchParams);
  const chosen = list && (list.filter.state || list.filter.topic);
  const count = chosen ? `${countWords(list.matching.length, list.members.length)} – ` : '';
  return pageMetadata({
    title: `${count}${title}`,
    description:
      '18 Höhere Kommunalverbände aus acht Ländern: Liste, Karte und Kontakt. Auswahl nach Land und Thema.',
    path: membersPath,
  });
}

export default async function Members({ searchParams }: Props) {
  const list = await memberList(await searchParams);
  if (!list) notFound();
  return framed(
    { path: membersPath, feedback: { updated: list.updated } },
    <>
      <JsonLd data={breadcrumbJsonLd([start, membersLink])} />
      <MembersPage
        trail={[start]}
        title={title}
        lead="18 Verbände aus acht Ländern. Suchen Sie nach Land oder Thema, oder wählen Sie auf der Karte."
        filter={list.filter}
        members={list.members}
        matching={list.matching}
        openData={list.openData}
      />
    </>,
  );
}
