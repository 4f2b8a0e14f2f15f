import '@/styles/forms.scss';
import { JsonLd } from '@/components/parts/JsonLd';
import { DistrictsIndex } from '@/components/templates/DistrictsIndex';
import { districtsPath } from '@/components/templates/paths';
import { districtsWithMembers } from '@/queries/finder';
import { breadcrumbJsonLd } from '@/queries/jsonLd';
import { pageMetadata } from '@/queries/metadata';
import { start } from '@/queries/paths';
import { framed } from '../framed';

const title = 'Kreise und Städte von A bis Z';
const lead =
  'Hier finden Sie jeden Kreis und jede kreisfreie Stadt, in denen ein Mitglied der BAG HKV arbeitet.';

export const generateMetadata = () => pageMetadata({ title, description: lead, path: districtsPath });

export default async function Districts() {
  return framed(
    { path: districtsPath },
    <>
      <JsonLd data={breadcrumbJsonLd([start, { label: title, href: districtsPath }])} />
      <DistrictsIndex trail={[start]} title={title} lead={lead} districts={await districtsWithMembers()} />
    </>,
  );
}
