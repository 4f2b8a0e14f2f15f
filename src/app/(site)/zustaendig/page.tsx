import '@/styles/forms.scss';
import { redirect } from 'next/navigation';
import { JsonLd } from '@/components/parts/JsonLd';
import { FinderPage } from '@/components/templates/FinderPage';
import { finderPath } from '@/components/templates/paths';
import { findPlace } from '@/queries/finder';
import { breadcrumbJsonLd } from '@/queries/jsonLd';
import { pageMetadata } from '@/queries/metadata';
import { start } from '@/queries/paths';
import { framed } from '../framed';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const title = 'Welcher Verband ist für mich zuständig?';

async function queryOf({ searchParams }: Props): Promise<string> {
  const { ort } = await searchParams;
  return typeof ort === 'string' ? ort.trim().slice(0, 100) : '';
}

export async function generateMetadata(props: Props) {
  const query = await queryOf(props);
  return pageMetadata({
    title: query ? `${query}: ${title}` : title,
    description:
      'Geben Sie Ihren Landkreis oder Ihre kreisfreie Stadt ein. Sie erfahren, welcher Verband für Sie da ist.',
    path: finderPath,
    noindex: query !== '',
  });
}

export default async function Finder(props: Props) {
  const query = await queryOf(props);
  const { places, state, suggestions } = await findPlace(query);
  if (state) redirect(state.href);
  return framed(
    { path: finderPath },
    <>
      <JsonLd data={breadcrumbJsonLd([start, { label: title, href: finderPath }])} />
      <FinderPage
        trail={[start]}
        title={title}
        lead="Geben Sie Ihren Landkreis oder Ihre kreisfreie Stadt ein. Dann zeigen wir Ihnen den Verband, der dort arbeitet."
        query={query}
        places={places}
        suggestions={suggestions}
      />
    </>,
  );
}
