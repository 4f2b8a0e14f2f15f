import { lookAtLink } from '@/accounts/openLink';
import { closedLinkTexts } from '@/accounts/rules';
import { minimumLength } from '@/collections/Users/passwordFault';
import { ErrorSummary } from '@/components/forms/ErrorSummary';
import { Field } from '@/components/forms/Field';
import { Button } from '@/components/parts/Button';
import { PageHead } from '@/components/parts/PageHead';
import { pageRequest } from '../../accountRequest';
import { ClosedLink } from '../../ClosedLink';
import { accountFrame } from '../../frame';
import { type Fault, faults } from './faults';

interface Props {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ fehler?: string }>;
}

const title = 'Passwort festlegen';

export const metadata = { title: `${title} – BAG HKV` };

export default async function Invitation({ params, searchParams }: Props) {
  const [{ token }, { fehler }] = [await params, await searchParams];
  const { account, state } = await lookAtLink(await pageRequest(), 'invitation', token);
  if (!account || state !== 'open') {
    const sentence = closedLinkTexts.invitation[state === 'open' ? 'revoked' : state];
    return accountFrame(<ClosedLink title="Einladung" sentence={sentence} />);
  }
  const fault = fehler && fehler in faults ? faults[fehler as Fault] : undefined;
  const repeated = fehler === 'ungleich';
  return accountFrame(
    <>
      <PageHead title={title} lead={`Ihr Zugang heißt „${account.name}“. Danach melden Sie sich damit an.`} />
      <div className="container message-sent">
        <form method="post" action={`/konto/einladung/${token}/annehmen`} className="message-form">
          {fault && (
            <ErrorSummary errors={[{ fieldId: repeated ? 'nochmal' : 'passwort', message: fault }]} />
          )}
          <p>
            Ihre E-Mail-Adresse für die Anmeldung: <strong>{account.email}</strong>
          </p>
          <Field
            id="passwort"
            name="passwort"
            type="password"
            label="Neues Passwort"
            hint={`Mindestens ${minimumLength} Zeichen. Gut sind vier zufällige Wörter hintereinander.`}
            error={repeated ? undefined : fault}
            autoComplete="new-password"
            required
          />
          <Field
            id="nochmal"
            name="nochmal"
            type="password"
            label="Passwort noch einmal"
            error={repeated ? fault : undefined}
            autoComplete="new-password"
            required
          />
          <div className="message-form__buttons">
            <Button>Passwort speichern</Button>
          </div>
        </form>
      </div>
    </>,
  );
}
