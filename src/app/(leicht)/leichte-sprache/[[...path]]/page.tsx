import { notFound } from 'next/navigation';
import { JsonLd } from '@/components/parts/JsonLd';
import { findEasy, listEasy } from '@/queries/easy';
import { findExplanations } from '@/queries/explanations';
import { breadcrumbJsonLd } from '@/queries/jsonLd';
import { pageMetadata } from '@/queries/metadata';
import { easyLink, easyPath, start } from '@/queries/paths';
import { framed } from '../../../(site)/framed';
import { easyBody, explanationsBody } from '../../easyBodies';

interface Props {
  params: Promise<{ path?: string[] }>;
}

const about = 'Was die BAG HKV ist und wie Sie auf dieser Internet-Seite etwas finden, in Leichter Sprache.';

const plainPath = async ({ params }: Props) => `/${((await params).path ?? []).join('/')}`;

/** The text for an address, and the address of the same page in Alltagssprache. */
async function load(plain: string) {
  if (plain !== '/') {
    const easy = await findEasy(plain);
    return easy && { ...easy, body: async () => easyBody(easy) };
  }
  const explained = await findExplanations();
  return (
    explained && {
      ...explained,
      plain,
      body: async () => explanationsBody(explained, await listEasy()),
    }
  );
}

export async function generateMetadata(props: Props) {
  const plain = await plainPath(props);
  const found = await load(plain);
  if (!found) return { title: 'Seite nicht gefunden – BAG HKV' };
  const isFirst = plain === '/';
  return pageMetadata({
    title: isFirst ? found.title : `${found.title} – Leichte Sprache`,
    description: 'lead' in found ? found.lead : about,
    path: easyPath(plain),
    languages: { de: plain, 'de-simple': easyPath(plain) },
  });
}

export default async function Easy(props: Props) {
  const plain = await plainPath(props);
  const found = await load(plain);
  if (!found) notFound();
  const path = easyPath(plain);
  const trail = plain === '/' ? [start] : [start, easyLink];
  return framed(
    { path, feedback: { updated: found.updatedAt } },
    <>
      <JsonLd data={breadcrumbJsonLd([...trail, { label: found.title, href: path }])} />
      {await found.body()}
    </>,
  );
}
