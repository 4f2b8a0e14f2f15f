import '@/styles/forms.scss';
import { notFound } from 'next/navigation';
import { JsonLd } from '@/components/parts/JsonLd';
import { siteFrame } from '@/queries/frame';
import { siteJsonLd } from '@/queries/jsonLd';
import { pageMetadata } from '@/queries/metadata';
import { findPage } from '@/queries/pages';
import { easyPath } from '@/queries/paths';
import { homeBody } from './bodies';
import { framed } from './framed';

const path = '/';

export async function generateMetadata() {
  const page = await findPage(path);
  return pageMetadata({
    title: page?.seo?.title || 'Bundesarbeitsgemeinschaft der Höheren Kommunalverbände',
    description: page?.seo?.description ?? page?.lead ?? undefined,
    path,
    languages: (await siteFrame()).header.easyLanguage ? { 'de-simple': easyPath(path) } : {},
  });
}

export default async function Home() {
  const page = await findPage(path);
  if (!page) notFound();
  return framed(
    { path, feedback: { updated: page.updatedAt } },
    <>
      <JsonLd data={siteJsonLd()} />
      {await homeBody(page)}
    </>,
  );
}
