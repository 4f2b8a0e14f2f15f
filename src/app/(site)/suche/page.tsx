import '@/styles/forms.scss';
import { searchPath } from '@/components/templates/paths';
import { hitWords, SearchPage } from '@/components/templates/SearchPage';
import { pageMetadata } from '@/queries/metadata';
import { start } from '@/queries/paths';
import { searchAnswer } from '@/queries/search';
import { framed } from '../framed';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function answerTo({ searchParams }: Props) {
  const { art, seite, wort } = await searchParams;
  const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '');
  return searchAnswer(one(wort), one(art), one(seite));
}

export async function generateMetadata(props: Props) {
  const { shown, words } = await answerTo(props);
  return pageMetadata({
    title: words ? `${hitWords(shown)} zu „${words}“ – Suche` : 'Suche',
    description: 'Suche in Mitgliedsverbänden, Themen, Partnern und Seiten der BAG HKV.',
    path: searchPath,
    noindex: true,
  });
}

export default async function Search(props: Props) {
  const answer = await answerTo(props);
  return framed({ path: searchPath }, <SearchPage trail={[start]} {...answer} />);
}
