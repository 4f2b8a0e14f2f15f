import { JsonLd } from '@/components/parts/JsonLd';
import { languagesOf, versionsOf } from '@/queries/easy';
import { breadcrumbJsonLd } from '@/queries/jsonLd';
import { pageMetadata, shortened } from '@/queries/metadata';
import { start, topicPath, topicsLink } from '@/queries/paths';
import { findTopic } from '@/queries/topic';
import { topicBody } from '../../bodies';
import { framed } from '../../framed';
import { missing, missingMetadata } from '../../missing';

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: Props) {
  const { slug } = await params;
  const found = await findTopic(slug);
  if (!found) return missingMetadata(topicPath(slug));
  const { document, topic } = found;
  return pageMetadata({
    title: topic.label,
    description: shortened(topic.summary),
    path: topic.href,
    languages: languagesOf(versionsOf(document, topic.href)),
  });
}

export default async function Topic({ params }: Props) {
  const { slug } = await params;
  const found = await findTopic(slug);
  if (!found) return missing(topicPath(slug));
  const { document, topic } = found;
  return framed(
    { path: topicPath(slug), feedback: { updated: document.updatedAt } },
    <>
      <JsonLd data={breadcrumbJsonLd([start, topicsLink, { label: topic.label, href: topic.href }])} />
      {await topicBody(found)}
    </>,
  );
}
