'use client';

import { type FormEvent, type Ref, useId, useRef, useState } from 'react';
import { CloseButton } from './CloseButton';
import { Dialog, type DialogHandle } from './Dialog';

const templates = [
  {
    name: 'Bild: Beschreibung oder Nachweis fehlt',
    text: 'Vielen Dank. Bitte ergänzen Sie beim Bild noch, was zu sehen ist und von wem es stammt.',
  },
  {
    name: 'Bitte kürzer und einfacher',
    text: 'Vielen Dank. Bitte fassen Sie den Text kürzer, und schreiben Sie ihn in einfachen Worten.',
  },
  {
    name: 'Angabe bitte belegen',
    text: 'Vielen Dank. Bitte nennen Sie uns noch eine Quelle für diese Angabe.',
  },
  {
    name: 'Widerspricht anderer Seite',
    text: 'Vielen Dank. Auf einer anderen Seite steht das anders. Bitte prüfen Sie, was richtig ist.',
  },
  { name: 'Ohne Vorlage', text: '' },
];

export interface MarkableField {
  name: string;
  label: string;
}

/** Asks for the reason of a return; resolves `onReturn` with the sentence of a refusal, or null. */
export function ReturnDialog({
  handle,
  title,
  author,
  fields,
  onReturn,
}: {
  handle: Ref<DialogHandle>;
  title: string;
  author: string;
  fields: readonly MarkableField[];
  onReturn: (reason: string, markedFields: string[]) => Promise<string | null>;
}) {
  const [reason, setReason] = useState('');
  const [marked, setMarked] = useState<string[]>([]);
  const [fault, setFault] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();

  /** A template fills an empty box; what somebody typed stays. */
  const choose = (text: string) => {
    const isTyped = reason.trim() !== '' && !templates.some((template) => template.text === reason);
    if (!isTyped) setReason(text);
  };
  const mark = (name: string, isOn: boolean) =>
    setMarked((names) => (isOn ? [...names, name] : names.filter((other) => other !== name)));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const sentence =
      reason.trim() === ''
        ? `Bitte schreiben Sie, was noch zu tun ist. Sonst weiß ${author} nicht weiter.`
        : await onReturn(reason, marked);
    setFault(sentence ?? '');
    if (sentence) box.current?.focus();
  };

  return (
    <Dialog handle={handle} title={`Zurückgeben an ${title}`}>
      <form ref={form} onSubmit={submit} noValidate>
        <p>Der Entwurf bleibt erhalten. {author} liest Ihre Begründung per E-Mail und oben auf dem Profil.</p>
        <fieldset>
          <legend>Vorlage wählen</legend>
          <div className="panel-choices">
            {templates.map(({ name, text }) => (
              <label key={name}>
                <input type="radio" name={`${id}-template`} onChange={() => choose(text)} />
                <span>{name}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <label className="panel-label" htmlFor={`${id}-reason`}>
          Begründung
        </label>
        <textarea
          ref={box}
          id={`${id}-reason`}
          value={reason}
          rows={5}
          maxLength={2000}
          aria-describedby={`${id}-hint`}
          aria-invalid={fault !== ''}
          onChange={(event) => {
            setReason(event.target.value);
            setFault('');
          }}
        />
        <p id={`${id}-hint`} className="panel-hint">
          Mindestens ein Satz. Sagen Sie, was gut ist und was zu tun bleibt.
        </p>
        {fields.length > 0 && (
          <fieldset>
            <legend>Diese Felder hervorheben</legend>
            <div className="panel-choices">
              {fields.map(({ name, label }) => (
                <label key={name}>
                  <input type="checkbox" onChange={(event) => mark(name, event.target.checked)} />
                  <span>{label}</span>
                </label>
              ))}
            </div>
          </fieldset>
        )}
        <p role="alert" className="panel-fault">
          {fault}
        </p>
        <div className="panel-dialog__foot">
          <button type="submit" className="panel-button panel-button--next">
            Zurückgeben und benachrichtigen
          </button>
          <CloseButton />
        </div>
      </form>
    </Dialog>
  );
}
