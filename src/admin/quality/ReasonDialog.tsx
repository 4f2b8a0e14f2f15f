'use client';

import { type RefObject, useId, useState } from 'react';
import { CloseButton } from '../review/CloseButton';
import { Dialog, type DialogHandle } from '../review/Dialog';

/** Asks why a text goes out with its errors. */
export function ReasonDialog({
  handle,
  onRelease,
}: {
  handle: RefObject<DialogHandle | null>;
  onRelease: (reason: string) => void;
}) {
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState('');
  const field = useId();
  const release = () => {
    if (reason.trim()) onRelease(reason.trim());
    else setFault('Bitte schreiben Sie, warum der Text trotz der Fehler öffentlich werden soll.');
  };
  return (
    <Dialog handle={handle} title="Trotzdem freigeben">
      <p>Der Text wird mit den offenen Fehlern öffentlich. Ihre Begründung steht im Protokoll.</p>
      <label className="panel-label" htmlFor={field}>
        Begründung
      </label>
      <textarea
        id={field}
        rows={3}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <p role="alert" className="panel-fault">
        {fault}
      </p>
      <div className="panel-dialog__foot">
        <button type="button" className="panel-button panel-button--next" onClick={release}>
          Trotzdem freigeben
        </button>
        <CloseButton />
      </div>
    </Dialog>
  );
}
