'use client';

import { useId, useRef, useState } from 'react';
import { reloadAfter } from '../member/reload';
import { send } from '../review/send';

/** Answers a message by mail, or closes it. */
export function AnswerForm({
  id,
  email,
  until,
  enforcement,
}: {
  id: number;
  /** None when no answer is wanted. */
  email?: string;
  until: string;
  /** Named in each answer to a barrier. */
  enforcement?: string;
}) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');
  const [isBusy, setBusy] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const field = useId();

  const act = async (what: 'answer' | 'interim' | 'close') => {
    if (isBusy) return;
    if (what !== 'close' && !text.trim()) {
      setFault('Bitte schreiben Sie eine Antwort.');
      box.current?.focus();
      return;
    }
    setBusy(true);
    const answer = await send('messages', id, what, { text });
    if (answer.ok) return reloadAfter('step');
    setBusy(false);
    setFault(answer.sentence);
  };

  return (
    <div className="panel-desk__form">
      {email ? (
        <>
          <label className="panel-label" htmlFor={field}>
            Antwort an {email}
          </label>
          <textarea
            ref={box}
            id={field}
            rows={8}
            maxLength={4000}
            value={text}
            aria-describedby={`${field}-hinweis`}
            aria-invalid={fault !== ''}
            onChange={(event) => setText(event.target.value)}
          />
          <p id={`${field}-hinweis`} className="panel-hint">
            Anrede und Gruß kommen dazu.{' '}
            {enforcement && `Ebenso der Hinweis auf diese Stelle: ${enforcement}. Das verlangt das Gesetz.`}
          </p>
          <button
            type="button"
            className="panel-button panel-button--quiet"
            onClick={() =>
              setText(
                `vielen Dank für Ihre Meldung. Wir arbeiten daran und brauchen noch etwas Zeit. Wir antworten Ihnen bis ${until}.`,
              )
            }
          >
            Vorlage „Zwischenstand“ einsetzen
          </button>
        </>
      ) : (
        <p>Hier wurde keine Antwort gewünscht.</p>
      )}
      <p role="alert" className="panel-fault">
        {fault}
      </p>
      <div className="panel-dialog__foot">
        {email && (
          <>
            <button type="button" className="panel-button panel-button--next" onClick={() => act('answer')}>
              Antwort senden
            </button>
            <button type="button" className="panel-button" onClick={() => act('interim')}>
              Als Zwischenstand senden
            </button>
          </>
        )}
        <button type="button" className="panel-button" onClick={() => act('close')}>
          Meldung abschließen
        </button>
      </div>
    </div>
  );
}
