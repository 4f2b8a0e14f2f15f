import '@/styles/forms.scss';
import '@/styles/preview.scss';
import { cache } from 'react';
import { findSharedPreview } from '@/queries/preview';
import { closedPreview, previewMetadata, previewPage } from '../../../previewPage';

interface Props {
  params: Promise<{ collection: string; id: string; token: string }>;
}

const load = cache(findSharedPreview);

export async function generateMetadata({ params }: Props) {
  const { collection, id, token } = await params;
  return previewMetadata(await load(collection, id, token));
}

/** The newest text for somebody without an account who was given a link. */
export default async function SharedPreview({ params }: Props) {
  const { collection, id, token } = await params;
  const preview = await load(collection, id, token);
  if (preview) return previewPage(preview);
  return closedPreview({
    title: 'Dieser Vorschau-Link gilt nicht.',
    lead: 'Er ist abgelaufen oder zurückgenommen, oder die Adresse ist nicht vollständig. Bitten Sie die Person, die ihn geschickt hat, um einen neuen.',
  });
}
