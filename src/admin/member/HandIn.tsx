'use client';

import { useDocumentInfo, useFormModified, useLivePreviewContext } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { Glyph } from '../frame/Glyph';
import { OpenErrors } from '../quality/OpenErrors';
import { openPlace } from '../quality/openPlace';
import { useFieldShapes, useReport } from '../quality/useReport';
import { CloseButton } from '../review/CloseButton';
import { Dialog, type DialogHandle } from '../review/Dialog';
import { send } from '../review/send';
import { Changes } from './Changes';
import { reloadAfter } from './reload';
import { useSideNotes } from './sideNotes';
import { collection, useFindings } from './useFindings';
import { useSaveDraft } from './useSaveDraft';

/** "Zur Freigabe geben": saves what is open, says what is still needed or asks for a note, hands in. */
export function HandIn({
  id,
  isDraft,
  isAgain,
  duration,
}: {
  id: number;
  isDraft: boolean;
  isAgain: boolean;
  duration?: string;
}) {
  const save = useSaveDraft(id);
  const isModified = useFormModified();
  const { url } = useLivePreviewContext();
  const { goTo, needed, nice } = useFindings();
  const fields = useFieldShapes();
  const [note, setNote] = useState('');
  const [message, setMessage] = useState('');
  const report = useReport();
  const errors = [
    ...needed.map((finding) => ({ ...finding, short: finding.sentence, onGo: () => goTo(finding) })),
    ...(report?.errors ?? []).map((finding) => ({
      ...finding,
      onGo: () => openPlace(finding.place, fields),
    })),
  ];
  const dialog = useRef<DialogHandle>(null);
  const blocked = useRef<DialogHandle>(null);
  const noteId = useId();
  const { savedDocumentData } = useDocumentInfo();
  const { changes } = useSideNotes();
  const hasChanges = isDraft || isModified || savedDocumentData?._status === 'draft';
  // What was said about a draft without changes is over with the first one.
  useEffect(() => {
    if (hasChanges) setMessage('');
  }, [hasChanges]);

  const start = async () => {
    setMessage(hasChanges ? '' : 'Es gibt noch keine Änderung, die wir prüfen könnten.');
    if (!hasChanges || (isModified && !(await save()))) return;
    (errors.length > 0 ? blocked : dialog).current?.open();
  };
  const handIn = async () => {
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
        <Glyph name="next" />
      </button>
      <OpenErrors handle={blocked} errors={errors} />
      <Dialog handle={dialog} title="Zur Freigabe geben">
        <p>
          Die Geschäftsstelle prüft Ihren Entwurf. {duration && `Das dauert meist ${duration}. `}
          Solange können Sie nicht weiterschreiben, aber jederzeit zurückziehen.
        </p>
        {changes.length > 0 && (
          <section className="panel-card" aria-labelledby={`${noteId}-changes`}>
            <header>
              <h3 id={`${noteId}-changes`}>Das haben Sie geändert</h3>
              {url && (
                <a className="panel-link" href={url} target="_blank" rel="noreferrer">
                  Vorschau<span className="panel-hidden"> in neuem Tab</span>
                </a>
              )}
            </header>
            <Changes changes={changes} />
          </section>
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
        {nice.length > 0 && (
          <p className="panel-hint">
            {nice.length === 1 ? '1 Hinweis ist' : `${nice.length} Hinweise sind`} noch offen. Das ist kein
            Hindernis.
          </p>
        )}
        <div className="panel-dialog__foot">
          <button type="button" className="panel-button panel-button--next" onClick={handIn}>
            Jetzt zur Freigabe geben
          </button>
          <CloseButton />
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
