import '@/styles/forms.scss';
import { JsonLd } from '@/components/parts/JsonLd';
import { DisplayPage } from '@/components/templates/DisplayPage';
import { displayOf, displayPath, displayQuery } from '@/lib/display';
import { breadcrumbJsonLd } from '@/queries/jsonLd';
import { pageMetadata } from '@/queries/metadata';
import { start } from '@/queries/paths';
import { framed } from '../framed';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const title = 'Darstellung';
const lead =
  'Stellen Sie ein, wie groß die Schrift ist, wie weit die Zeilen stehen und welche Farben Sie sehen.';

export const generateMetadata = () => pageMetadata({ title, description: lead, path: displayPath });

/** Our server adds what the reader has chosen to the query; browsers need not. */
export default async function DisplaySettings({ searchParams }: Props) {
  const query = await searchParams;
  const display = displayOf((name) => {
    const value = query[name];
    return typeof value === 'string' ? value : undefined;
  });
  return framed(
    { path: displayPath, feedback: null },
    <>
      <JsonLd data={breadcrumbJsonLd([start, { label: title, href: displayPath }])} />
      <DisplayPage
        trail={[start]}
        title={title}
        lead={lead}
        action={displayPath}
        display={display}
        isChosen={displayQuery(display) !== ''}
      />
    </>,
  );
}
