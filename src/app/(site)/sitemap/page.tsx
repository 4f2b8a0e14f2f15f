import { JsonLd } from '@/components/parts/JsonLd';
import { PageHead } from '@/components/parts/PageHead';
import { SitemapList } from '@/components/parts/SitemapList';
import { breadcrumbJsonLd } from '@/queries/jsonLd';
import { pageMetadata } from '@/queries/metadata';
import { start } from '@/queries/paths';
import { sitemapTree } from '@/queries/sitemap';
import { framed } from '../framed';

const path = '/sitemap';
const title = 'Inhaltsübersicht';
const lead = 'Alle Seiten dieser Website auf einen Blick.';

export const generateMetadata = () => pageMetadata({ title, description: lead, path });

export default async function Sitemap() {
  return framed(
    { path },
    <>
      <JsonLd data={breadcrumbJsonLd([start, { label: title, href: path }])} />
      <PageHead trail={[start]} title={title} lead={lead} />
      <div className="container">
        <SitemapList entries={await sitemapTree()} />
      </div>
    </>,
  );
}
