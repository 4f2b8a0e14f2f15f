import { notFound } from 'next/navigation';
import { ButtonLink } from '@/components/parts/ButtonLink';
import { PageHead } from '@/components/parts/PageHead';
import { accountFrame } from '../../frame';

const texts: Record<string, { title: string; lead: string }> = {
  passwort: {
    title: 'Ihr Passwort ist gespeichert',
    lead: 'Sie können sich jetzt mit Ihrer E-Mail-Adresse und diesem Passwort anmelden.',
  },
  adresse: {
    title: 'Ihre neue Adresse gilt',
    lead: 'Bitte melden Sie sich künftig mit der neuen E-Mail-Adresse an. Ihr Passwort bleibt gleich.',
  },
};

interface Props {
  params: Promise<{ was: string }>;
}

export async function generateMetadata({ params }: Props) {
  return { title: `${texts[(await params).was]?.title ?? 'Nicht gefunden'} – BAG HKV` };
}

export default async function Done({ params }: Props) {
  const text = texts[(await params).was] ?? notFound();
  return accountFrame(
    <>
      <PageHead {...text} />
      <div className="container">
        <ButtonLink href="/admin/login">Zur Anmeldung</ButtonLink>
      </div>
    </>,
  );
}
