import { JsonLd } from '@/components/parts/JsonLd';
import { topicsPath } from '@/components/templates/paths';
import { TopicsPage } from '@/components/templates/TopicsPage';
import { breadcrumbJsonLd } from '@/queries/jsonLd';
import { pageMetadata } from '@/queries/metadata';
import { newest } from '@/queries/newest';
import { start, topicsLink } from '@/queries/paths';
import { listTopics, topicSummaries } from '@/queries/topics';
import { framed } from '../framed';

const title = 'Themen';
const lead = 'Daran arbeiten unsere Mitglieder. Die Karten zeigen, bei wem die Aufgabe belegt ist.';

export const generateMetadata = () => pageMetadata({ title, description: lead, path: topicsPath });

export default async function Topics() {
  const topics = await topicSummaries();
  return framed(
    { path: topicsPath, feedback: { updated: newest(await listTopics()) } },
    <>
      <JsonLd data={breadcrumbJsonLd([start, topicsLink])} />
      <TopicsPage trail={[start]} title={title} lead={lead} topics={topics} />
    </>,
  );
}
