'use client';

import { useFormModified } from '@payloadcms/ui';
import { type FormEvent, useId, useState } from 'react';
import { formatDateTime } from '@/lib/dates';
import type { DocumentFacts } from '@/withdrawal/facts';
import { CloseButton } from '../review/CloseButton';
import { send } from '../review/send';

/** Asks when the newest draft is to be published. */
export function PlanForm({
  at: { collection, id },
  facts: { draft },
}: {
  at: { collection: string; id: number };
  facts: DocumentFacts;
}) {
  const isModified = useFormModified();
  const [moment, setMoment] = useState('');
  const [fault, setFault] = useState('');
  const name = useId();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const body = { action: 'publish', at: moment, version: draft?.version };
    const answer = await send(collection, id, 'schedule', body);
    if (answer.ok) window.location.assign('/admin/geplant');
    else setFault(answer.sentence);
  };
  const reason = !draft
    ? 'Es gibt keinen Entwurf, der veröffentlicht werden könnte. Speichern Sie zuerst einen Entwurf.'
    : isModified
      ? 'Sie haben Änderungen noch nicht gespeichert. Speichern Sie zuerst den Entwurf, dann geht er mit.'
      : null;

  return (
    <form onSubmit={submit} noValidate>
      {reason ?? (
        <>
          <p>
            Veröffentlicht wird genau die Fassung vom {formatDateTime(draft?.at ?? '')}. Was danach
            geschrieben wird, geht nicht mit.
          </p>
          <label className="panel-label" htmlFor={name}>
            Tag und Uhrzeit <span className="panel-hint">(deutsche Zeit)</span>
          </label>
          <input
            id={name}
            type="datetime-local"
            value={moment}
            required
            onChange={(event) => setMoment(event.target.value)}
          />
        </>
      )}
      <p role="alert" className="panel-fault">
        {fault}
      </p>
      <div className="panel-dialog__foot">
        {!reason && (
          <button type="submit" className="panel-button panel-button--next">
            Planen
          </button>
        )}
        <CloseButton>{reason ? 'Schließen' : 'Abbrechen'}</CloseButton>
      </div>
    </form>
  );
}
