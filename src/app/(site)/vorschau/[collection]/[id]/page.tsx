import '@/styles/forms.scss';
import '@/styles/preview.scss';
import { headers } from 'next/headers';
import { cache } from 'react';
import { ButtonLink } from '@/components/parts/ButtonLink';
import { findPreview } from '@/queries/preview';
import { closedPreview, previewMetadata, previewPage } from '../../previewPage';

interface Props {
  params: Promise<{ collection: string; id: string }>;
}

const load = cache(async (collection: string, id: string) => findPreview(collection, id, await headers()));

export async function generateMetadata({ params }: Props) {
  const { collection, id } = await params;
  return previewMetadata(await load(collection, id));
}

/** The newest text for whoever is signed in and may read it. */
export default async function Preview({ params }: Props) {
  const { collection, id } = await params;
  const preview = await load(collection, id);
  if (preview) return previewPage(preview);
  return closedPreview({
    title: 'Diese Vorschau können Sie nicht sehen.',
    lead: 'Sie ist nur für Personen, die an diesem Inhalt arbeiten. Bitte melden Sie sich an.',
    way: <ButtonLink href="/admin/login">Zur Anmeldung</ButtonLink>,
  });
}
