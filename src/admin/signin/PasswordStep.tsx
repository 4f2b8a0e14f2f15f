'use client';

import { type FormEvent, useId, useRef, useState } from 'react';
import type { Answer } from '../accounts/ask';
import { TextField } from '../accounts/TextField';
import { useIsReady } from '../frame/useIsReady';
import { Refusal } from './Refusal';

export interface Credentials {
  email: string;
  password: string;
}

interface Props {
  service?: string;
  fault?: string;
  onEnter: (credentials: Credentials) => Promise<Answer>;
}

export function PasswordStep({ service, fault, onEnter }: Props) {
  const [refusal, setRefusal] = useState(fault);
  const [isShown, setShown] = useState(false);
  const [isBusy, setBusy] = useState(false);
  // Sent before this code runs, a form would put the password into the address.
  const isReady = useIsReady();
  const password = useRef<HTMLInputElement>(null);
  const id = useId();

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setRefusal(undefined);
    const answer = await onEnter({
      email: String(form.get('email') ?? ''),
      password: String(form.get('password') ?? ''),
    });
    setBusy(false);
    if (answer.ok || answer.field === 'code') return;
    setRefusal(answer.sentence);
    password.current?.focus();
  };

  return (
    <>
      <h1>Anmelden</h1>
      <p className="panel-hint">Für Mitgliedsverbände und Geschäftsstelle</p>
      <Refusal sentence={refusal} />
      <form onSubmit={submit}>
        <TextField label="E-Mail-Adresse" name="email" type="email" autoComplete="username" required />
        <div className="panel-field">
          <label className="panel-label" htmlFor={id}>
            Passwort
          </label>
          <span className="panel-entry__password">
            <input
              ref={password}
              id={id}
              name="password"
              type={isShown ? 'text' : 'password'}
              autoComplete="current-password"
              required
            />
            <button
              type="button"
              className="panel-link"
              aria-pressed={isShown}
              aria-label="Passwort anzeigen"
              onClick={() => setShown(!isShown)}
            >
              {isShown ? 'verbergen' : 'anzeigen'}
            </button>
          </span>
        </div>
        <p className="panel-links">
          <a href="/admin/forgot">Passwort vergessen?</a>
        </p>
        <button
          type="submit"
          className="panel-button panel-button--next"
          disabled={!isReady}
          aria-disabled={isBusy}
        >
          Anmelden
        </button>
      </form>
      {service && (
        <p className="panel-entry__service">
          <a className="panel-button" href={service}>
            Mit dem Anmeldedienst Ihres Hauses anmelden
          </a>
        </p>
      )}
      <p>
        <strong>Noch kein Zugang?</strong> Die Geschäftsstelle lädt Sie ein.
        <br />
        <a href="/kontakt">Geschäftsstelle fragen</a>
      </p>
      <p className="panel-links panel-entry__foot">
        <a href="/">Zur Website</a>
        <a href="/barrierefreiheit">Barrierefreiheit</a>
        <a href="/datenschutz">Datenschutz</a>
      </p>
    </>
  );
}
