import type { ReactNode } from 'react';
import type { LinkItem } from '@/lib/linkItem';
import { ErrorSummary } from '../forms/ErrorSummary';
import { Field } from '../forms/Field';
import { Radios } from '../forms/Radios';
import { AsideBox } from '../parts/AsideBox';
import { Button } from '../parts/Button';
import { PageHead } from '../parts/PageHead';

export interface MessageFormView {
  /** Where the form is sent. */
  path: string;
  pageLabel?: string;
  textLabel: string;
  textHint: string;
  button: string;
  withName: boolean;
  values: { page: string; text: string; name: string; answer: string; email: string };
  faults: { fieldId: string; summary: string; sentence: string }[];
  /** Signed time since when the form has been open. */
  formKey: string;
  /** Name of the field that people never see. */
  trapName: string;
}

export interface MessagePageProps {
  trail: LinkItem[];
  title: string;
  lead: string;
  form: MessageFormView;
  next: string;
  /** Days until a message is deleted. */
  days: number;
  enforcement?: string | null;
}

/** A form to be heard: report a barrier, a fault, or write to the office. */
export function MessagePage({ trail, title, lead, form, next, days, enforcement }: MessagePageProps) {
  return (
    <>
      <PageHead trail={trail} title={title} lead={lead} />
      <div className="container message-page">
        <MessageForm {...form} />
        <aside aria-label="Zu Ihrer Meldung">
          <AsideBox title="So geht es weiter">
            <p>{next}</p>
          </AsideBox>
          <AsideBox title="Ihre Daten">
            <p>Wir nutzen Ihre Angaben nur für diese Meldung. Nach {days} Tagen löschen wir sie.</p>
            <p>
              <a href="/datenschutz">Mehr zum Datenschutz</a>
            </p>
          </AsideBox>
          {enforcement && (
            <AsideBox title="Keine Lösung gefunden?">
              <p>Dann hilft die {enforcement}. Das kostet nichts.</p>
              <p>
                <a href="/barrierefreiheit">Erklärung zur Barrierefreiheit</a>
              </p>
            </AsideBox>
          )}
        </aside>
      </div>
    </>
  );
}

function MessageForm({
  path,
  pageLabel,
  textLabel,
  textHint,
  button,
  withName,
  values,
  faults,
  formKey,
  trapName,
}: MessageFormView) {
  const fault = (fieldId: string) => faults.find((one) => one.fieldId === fieldId)?.sentence;
  return (
    <form method="post" action={path} className="message-form" noValidate>
      <ErrorSummary errors={faults.map(({ fieldId, summary }) => ({ fieldId, message: summary }))} />
      {pageLabel && (
        <Field
          id="seite"
          name="seite"
          label={pageLabel}
          hint={
            values.page
              ? 'Wir haben die Adresse für Sie eingetragen.'
              : 'Zum Beispiel /themen. Das Feld darf leer bleiben.'
          }
          error={fault('seite')}
          value={values.page}
        />
      )}
      <Field
        id="text"
        name="text"
        label={textLabel}
        hint={textHint}
        error={fault('text')}
        value={values.text}
        rows={5}
      />
      {withName && (
        <Field
          id="name"
          name="name"
          label="Ihr Name (freiwillig)"
          error={fault('name')}
          value={values.name}
          autoComplete="name"
        />
      )}
      <Radios
        id="antwort"
        name="antwort"
        legend="Möchten Sie eine Antwort?"
        options={[
          { value: 'ja', label: 'Ja, per E-Mail' },
          { value: 'nein', label: 'Nein' },
        ]}
        value={values.answer}
      />
      <Field
        id="email"
        name="email"
        type="email"
        inputMode="email"
        label="Ihre E-Mail-Adresse"
        hint="Nur für die Antwort an Sie."
        error={fault('email')}
        value={values.email}
        autoComplete="email"
      />
      <div className="message-form__trap">
        <Field id="leer" name={trapName} label="Dieses Feld bitte leer lassen" autoComplete="off" />
      </div>
      <input type="hidden" name="kennung" value={formKey} />
      <div id="absenden" tabIndex={-1}>
        <Button>{button}</Button>
      </div>
    </form>
  );
}

/** Says that a message is here, and what it says, so that people can keep it. */
export function MessageSentPage({
  trail,
  title,
  lead,
  page,
  text,
  email,
  children,
}: {
  trail: LinkItem[];
  title: string;
  lead: string;
  page: string;
  text: string;
  email?: string;
  children?: ReactNode;
}) {
  return (
    <>
      <PageHead trail={trail} title={title} lead={lead} />
      <div className="container message-sent" role="status">
        <h2>Das haben Sie geschrieben</h2>
        <blockquote className="message-sent__text">
          {text.split('\n').map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text that never changes.
            <p key={index}>{line}</p>
          ))}
        </blockquote>
        {page && <p>Zur Seite: {page}</p>}
        {email && <p>Wir antworten an: {email}</p>}
        {children}
      </div>
    </>
  );
}
