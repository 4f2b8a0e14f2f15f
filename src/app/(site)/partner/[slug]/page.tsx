import { JsonLd } from '@/components/parts/JsonLd';
import { languagesOf, versionsOf } from '@/queries/easy';
import { breadcrumbJsonLd } from '@/queries/jsonLd';
import { pageMetadata, shortened } from '@/queries/metadata';
import { findPartner } from '@/queries/partner';
import { partnerPath, partnersLink, start } from '@/queries/paths';
import { partnerBody } from '../../bodies';
import { framed } from '../../framed';
import { missing, missingMetadata } from '../../missing';

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: Props) {
  const { slug } = await params;
  const found = await findPartner(slug);
  if (!found) return missingMetadata(partnerPath(slug));
  const { document, partner } = found;
  return pageMetadata({
    title: partner.name,
    description: shortened(partner.summary),
    path: partner.href,
    languages: languagesOf(versionsOf(document, partner.href)),
  });
}

export default async function Partner({ params }: Props) {
  const { slug } = await params;
  const found = await findPartner(slug);
  if (!found) return missing(partnerPath(slug));
  const { document, partner } = found;
  return framed(
    { path: partnerPath(slug), feedback: { updated: document.updatedAt } },
    <>
      <JsonLd data={breadcrumbJsonLd([start, partnersLink, { label: partner.name, href: partner.href }])} />
      {partnerBody(found)}
    </>,
  );
}
