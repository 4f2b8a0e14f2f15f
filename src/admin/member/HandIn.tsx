'use client';

import { useForm, useFormModified } from '@payloadcms/ui';
import { type FormEvent, useId, useRef, useState } from 'react';
import { Dialog, type DialogHandle } from '../review/Dialog';
import { send } from '../review/send';
import { reloadAfter } from './reload';

const collection = 'member-associations';

/** "Zur Freigabe geben": saves what is open, asks for a note, hands in. */
export function HandIn({
  id,
  isDraft,
  isAgain,
  duration,
  changes,
}: {
  id: number;
  isDraft: boolean;
  isAgain: boolean;
  duration?: string;
  changes: { label: string; summary: string }[];
}) {
  const { submit } = useForm();
  const isModified = useFormModified();
  const [note, setNote] = useState('');
  const [message, setMessage] = useState('');
  const dialog = useRef<DialogHandle>(null);
  const noteId = useId();
  const hasChanges = isDraft || isModified;

  const start = async () => {
    if (!hasChanges) {
      setMessage('Es gibt noch keine Änderung, die wir prüfen könnten.');
      return;
    }
    setMessage('');
    if (isModified) {
      const saved = await submit({
        action: `/api/${collection}/${id}?depth=0&fallback-locale=null&draft=true`,
        method: 'PATCH',
        overrides: { _status: 'draft' },
        skipValidation: true,
      });
      if (!saved?.res.ok) return;
    }
    dialog.current?.open();
  };
  const handIn = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const answer = await send(collection, id, 'hand-in', { note });
    if (answer.ok) reloadAfter('step');
    else setMessage(answer.sentence);
  };

  return (
    <>
      <button
        type="button"
        className="panel-button panel-button--next"
        aria-disabled={!hasChanges}
        onClick={start}
      >
        {isAgain ? 'Erneut zur Freigabe geben' : 'Zur Freigabe geben'}
      </button>
      <Dialog handle={dialog} title="Zur Freigabe geben">
        <p>
          Die Geschäftsstelle prüft Ihren Entwurf. {duration && `Das dauert meist ${duration}. `}
          Solange können Sie nicht weiterschreiben, aber jederzeit zurückziehen.
        </p>
        {changes.length > 0 && (
          <>
            <h3>Das haben Sie geändert</h3>
            <ul className="panel-changes">
              {changes.map(({ label, summary }) => (
                <li key={label}>
                  {label}
                  {summary && `: ${summary}`}
                </li>
              ))}
            </ul>
          </>
        )}
        <label className="panel-label" htmlFor={noteId}>
          Nachricht an die Geschäftsstelle <span className="panel-hint">(freiwillig)</span>
        </label>
        <textarea
          id={noteId}
          value={note}
          rows={4}
          maxLength={2000}
          onChange={(event) => setNote(event.target.value)}
        />
        <div className="panel-dialog__foot">
          <button type="button" className="panel-button panel-button--next" onClick={handIn}>
            Jetzt zur Freigabe geben
          </button>
          <button
            type="button"
            className="panel-button panel-button--quiet"
            onClick={() => dialog.current?.close()}
          >
            Abbrechen
          </button>
        </div>
        <p role="alert" className="panel-fault">
          {message}
        </p>
      </Dialog>
      <p role="status" className="panel-bar__message">
        {message}
      </p>
    </>
  );
}
