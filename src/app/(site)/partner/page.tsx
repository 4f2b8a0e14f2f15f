import { JsonLd } from '@/components/parts/JsonLd';
import { PartnersPage } from '@/components/templates/PartnersPage';
import { breadcrumbJsonLd } from '@/queries/jsonLd';
import { pageMetadata } from '@/queries/metadata';
import { newest } from '@/queries/newest';
import { byKind, listPartners } from '@/queries/partners';
import { partnersLink, partnersPath, start } from '@/queries/paths';
import { framed } from '../framed';

const title = 'Partner';
const lead = 'Mit diesen Organisationen arbeiten wir zusammen.';

export const generateMetadata = () => pageMetadata({ title, description: lead, path: partnersPath });

export default async function Partners() {
  const partners = await listPartners();
  return framed(
    { path: partnersPath, feedback: { updated: newest(partners) } },
    <>
      <JsonLd data={breadcrumbJsonLd([start, partnersLink])} />
      <PartnersPage
        trail={[start]}
        title={title}
        lead={lead}
        groups={byKind(partners)}
        office={{ label: 'Geschäftsstelle der BAG HKV', href: '/kontakt' }}
      />
    </>,
  );
}
