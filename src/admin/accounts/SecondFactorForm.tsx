'use client';

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { CodeField } from '../signin/CodeField';
import type { Answer } from './ask';
import { TextField } from './TextField';

interface Props {
  asks: ('password' | 'code')[];
  button: string;
  onSend: (body: object) => Promise<Answer>;
  onCancel: () => void;
  /** Above the fields. */
  children?: ReactNode;
}

/** Asks for what shows that it is really the person whose account it is. */
export function SecondFactorForm({ asks, button, onSend, onCancel, children }: Props) {
  const [refusal, setRefusal] = useState<Answer>();
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const field = (name: string) => form.current?.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form appears.
  useEffect(() => field(asks[0] ?? '')?.focus(), []);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    const answer = await onSend(Object.fromEntries(new FormData(event.currentTarget)));
    setBusy(false);
    if (answer.ok) return;
    setRefusal(answer);
    field(answer.field ?? '')?.focus();
  };

  return (
    <form ref={form} className="panel-own__form" onSubmit={submit} noValidate>
      {children}
      {asks.includes('password') && (
        <TextField
          label="Ihr Passwort"
          name="password"
          type="password"
          autoComplete="current-password"
          aria-invalid={refusal?.field === 'password'}
        />
      )}
      {asks.includes('code') && <CodeField isFaulty={refusal?.field === 'code'} />}
      <p role="alert" className="panel-fault">
        {refusal?.sentence}
      </p>
      <p className="panel-own__buttons">
        <button type="submit" className="panel-button panel-button--next" aria-disabled={isBusy}>
          {button}
        </button>
        <button type="button" className="panel-button panel-button--quiet" onClick={onCancel}>
          Abbrechen
        </button>
      </p>
    </form>
  );
}
