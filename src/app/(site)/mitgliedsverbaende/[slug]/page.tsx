import { JsonLd } from '@/components/parts/JsonLd';
import { languagesOf, versionsOf } from '@/queries/easy';
import { breadcrumbJsonLd, memberJsonLd } from '@/queries/jsonLd';
import { pageMetadata, shortened } from '@/queries/metadata';
import { memberPath, membersLink, start } from '@/queries/paths';
import { findProfile } from '@/queries/profile';
import { profileBody } from '../../bodies';
import { framed } from '../../framed';
import { missing, missingMetadata } from '../../missing';

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: Props) {
  const { slug } = await params;
  const profile = await findProfile(slug);
  if (!profile) return missingMetadata(memberPath(slug));
  const { document, member } = profile;
  return pageMetadata({
    title: member.name,
    description: shortened(member.lead),
    path: member.href,
    languages: languagesOf(versionsOf(document, member.href)),
    picture: `/share/${member.id}.png`,
  });
}

export default async function Profile({ params }: Props) {
  const { slug } = await params;
  const profile = await findProfile(slug);
  if (!profile) return missing(memberPath(slug));
  const { document, member } = profile;
  return framed(
    { path: memberPath(slug) },
    <>
      <JsonLd data={memberJsonLd(document)} />
      <JsonLd data={breadcrumbJsonLd([start, membersLink, { label: member.name, href: member.href }])} />
      {profileBody(profile)}
    </>,
  );
}
