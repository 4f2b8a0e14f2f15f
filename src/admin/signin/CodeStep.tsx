'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Answer } from '../accounts/ask';
import { CodeField } from './CodeField';
import { Refusal } from './Refusal';

interface Props {
  onCode: (code: string) => Promise<Answer>;
  onBack: () => void;
}

/** The second step: a code of the app, or one of those that were printed. */
export function CodeStep({ onCode, onBack }: Props) {
  const [kind, setKind] = useState<'app' | 'recovery'>('app');
  const [refusal, setRefusal] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const isApp = kind === 'app';
  const focus = () => form.current?.querySelector('input')?.focus();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another kind of code is another field.
  useEffect(focus, [kind]);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    const code = String(new FormData(event.currentTarget).get('code') ?? '');
    setBusy(true);
    setRefusal(undefined);
    const answer = await onCode(code);
    setBusy(false);
    if (answer.ok) return;
    setRefusal(answer.sentence);
    focus();
  };

  return (
    <>
      <p className="panel-hint">Schritt 2 von 2</p>
      <h1>{isApp ? 'Ihr Bestätigungscode' : 'Ihr Ersatzcode'}</h1>
      <p>
        {isApp
          ? 'Öffnen Sie die Code-App auf Ihrem Telefon. Geben Sie die sechs Ziffern ein, die dort bei „BAG HKV“ stehen.'
          : 'Geben Sie einen der Ersatzcodes ein, die Sie beim Einschalten bekommen haben. Jeder gilt nur einmal.'}
      </p>
      <Refusal sentence={refusal} />
      <form ref={form} onSubmit={submit} noValidate>
        <CodeField key={kind} kind={kind} isFaulty={Boolean(refusal)} />
        <button type="submit" className="panel-button panel-button--next" aria-disabled={isBusy}>
          Weiter
        </button>
      </form>
      <p>
        <button
          type="button"
          className="panel-link"
          onClick={() => {
            setRefusal(undefined);
            setKind(isApp ? 'recovery' : 'app');
          }}
        >
          {isApp ? 'Telefon nicht da? Ersatzcode eingeben' : 'Doch den Code aus der App eingeben'}
        </button>
      </p>
      <p>
        <button type="button" className="panel-link" onClick={onBack}>
          Zurück zur Anmeldung
        </button>
      </p>
    </>
  );
}
