import { JsonLd } from '@/components/parts/JsonLd';
import { languagesOf, versionsOf } from '@/queries/easy';
import { breadcrumbJsonLd } from '@/queries/jsonLd';
import { pageMetadata, shortened } from '@/queries/metadata';
import { findPage, trailOf } from '@/queries/pages';
import { pageBody } from '../bodies';
import { framed } from '../framed';
import { missing, missingMetadata } from '../missing';

interface Props {
  params: Promise<{ path: string[] }>;
}

const pathOf = async ({ params }: Props) => `/${(await params).path.join('/')}`;

export async function generateMetadata(props: Props) {
  const path = await pathOf(props);
  const page = await findPage(path);
  if (!page) return missingMetadata(path);
  return pageMetadata({
    title: page.seo?.title || page.title,
    description: page.seo?.description || shortened(page.lead),
    path,
    languages: languagesOf(versionsOf(page, path)),
    noindex: page.seo?.noindex ?? false,
  });
}

export default async function Page(props: Props) {
  const path = await pathOf(props);
  const page = await findPage(path);
  if (!page) return missing(path);
  const trail = await trailOf(path);
  return framed(
    { path, feedback: { updated: page.updatedAt } },
    <>
      <JsonLd data={breadcrumbJsonLd([...trail, { label: page.title, href: path }])} />
      {await pageBody(page, trail)}
    </>,
  );
}
