'use client';

import { type ReactNode, type Ref, useId, useImperativeHandle, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Glyph } from '../frame/Glyph';
import { useIsReady } from '../frame/useIsReady';

export interface DialogHandle {
  open: () => void;
  close: () => void;
}

/**
 * A window over the page, at its end: forms do not lie within each other, and Payload's form is all of the page. On
 * the server there is no such place yet. The browser's own dialog keeps the focus inside, closes with Escape and
 * gives the focus back; a click beside it does nothing, because it may hold text.
 */
export function Dialog({
  handle,
  title,
  children,
}: {
  handle: Ref<DialogHandle>;
  title: string;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useImperativeHandle(handle, () => ({
    open: () => dialog.current?.showModal(),
    close: () => dialog.current?.close(),
  }));
  if (!useIsReady()) return null;
  return createPortal(
    <dialog ref={dialog} className="panel-dialog" aria-labelledby={heading}>
      <div className="panel-dialog__head">
        <h2 id={heading}>{title}</h2>
        <button
          type="button"
          className="panel-button panel-button--quiet"
          aria-label="Fenster schließen"
          onClick={() => dialog.current?.close()}
        >
          <Glyph name="close" />
        </button>
      </div>
      {children}
    </dialog>,
    document.body,
  );
}
