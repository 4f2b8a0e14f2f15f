import '@/styles/forms.scss';
import { notFound } from 'next/navigation';
import { ErrorPage } from '@/components/templates/ErrorPage';
import { ERROR_TEXTS, type ErrorCode } from '@/components/templates/errorTexts';
import { listMembers, memberRef } from '@/queries/members';
import { framed } from '../../framed';

interface Props {
  params: Promise<{ code: string }>;
}

const codes: Record<string, ErrorCode> = { '404': 404, '410': 410, '500': 500, '503': 503 };

export async function generateMetadata({ params }: Props) {
  const code = codes[(await params).code];
  return { title: `${ERROR_TEXTS[code ?? 404].title} – BAG HKV`, robots: { index: false } };
}

/** The finished pages that our server puts in place of an error. Nobody can ask for them by address. */
export default async function ErrorCodePage({ params }: Props) {
  const code = codes[(await params).code];
  if (!code) notFound();
  const members = (await listMembers()).map((member) => memberRef(member).id);
  return framed(
    { path: `/fehlerseite/${code}`, feedback: null, withSearch: code !== 503 },
    <ErrorPage code={code} members={members} />,
  );
}
