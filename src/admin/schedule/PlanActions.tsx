'use client';

import { type FormEvent, useId, useRef, useState } from 'react';
import { CloseButton } from '../review/CloseButton';
import { Dialog, type DialogHandle } from '../review/Dialog';
import { send } from '../review/send';

/** Sets another moment for a plan, or calls it off; that can be taken back until the page is loaded anew. */
export function PlanActions({
  change,
  id,
  input,
  title,
}: {
  id: number;
  title: string;
  /** The moment as a form field wants it. */
  input: string;
  change: string;
}) {
  const [moment, setMoment] = useState(input);
  const [isCancelled, setCancelled] = useState(false);
  const [fault, setFault] = useState('');
  const dialog = useRef<DialogHandle>(null);
  const field = useId();

  const move = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await send('schedules', id, 'move', { at: moment });
    if (answer.ok) window.location.reload();
    else setFault(answer.sentence);
  };
  const toggle = async (step: 'cancel' | 'resume') => {
    const answer = await send('schedules', id, step);
    if (answer.ok) setCancelled(step === 'cancel');
    setFault(answer.ok ? '' : answer.sentence);
  };

  return (
    <div className="panel-plan__actions">
      <p role="status">{isCancelled && 'Abgesagt.'}</p>
      {isCancelled ? (
        <button
          type="button"
          className="panel-button"
          aria-label={`Rückgängig: ${title}`}
          onClick={() => toggle('resume')}
        >
          Rückgängig
        </button>
      ) : (
        <>
          <button
            type="button"
            className="panel-button"
            aria-label={`${change}: ${title}`}
            onClick={() => dialog.current?.open()}
          >
            {change}
          </button>
          <button
            type="button"
            className="panel-button"
            aria-label={`Absagen: ${title}`}
            onClick={() => toggle('cancel')}
          >
            Absagen
          </button>
        </>
      )}
      <p role="alert" className="panel-fault">
        {fault}
      </p>
      <Dialog handle={dialog} title={`Neuer Termin für „${title}“`}>
        <form onSubmit={move} noValidate>
          <label className="panel-label" htmlFor={field}>
            Tag und Uhrzeit <span className="panel-hint">(deutsche Zeit)</span>
          </label>
          <input
            id={field}
            type="datetime-local"
            value={moment}
            onChange={(event) => setMoment(event.target.value)}
          />
          <p role="alert" className="panel-fault">
            {fault}
          </p>
          <div className="panel-dialog__foot">
            <button type="submit" className="panel-button panel-button--next">
              Termin setzen
            </button>
            <CloseButton />
          </div>
        </form>
      </Dialog>
    </div>
  );
}
