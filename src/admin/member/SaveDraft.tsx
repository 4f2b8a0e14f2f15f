'use client';

import { useEditDepth, useFormModified, useHotkey } from '@payloadcms/ui';
import { useState } from 'react';
import { useSaveDraft } from './useSaveDraft';

/** "Entwurf speichern" that can always be pressed, and says why there is nothing to save. */
export function SaveDraft({ id }: { id: number }) {
  const save = useSaveDraft(id);
  const isModified = useFormModified();
  const [message, setMessage] = useState('');
  const press = async () => {
    setMessage(isModified ? '' : 'Es gibt noch nichts zu speichern.');
    if (isModified) await save();
  };
  useHotkey({ cmdCtrlKey: true, editDepth: useEditDepth(), keyCodes: ['s'] }, (event) => {
    event.preventDefault();
    event.stopPropagation();
    void press();
  });
  return (
    <>
      <button
        type="button"
        id="action-save-draft"
        className="panel-button"
        aria-disabled={!isModified}
        onClick={press}
      >
        Entwurf speichern
      </button>
      <p role="status" className="panel-bar__message">
        {!isModified && message}
      </p>
    </>
  );
}
