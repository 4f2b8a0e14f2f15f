'use client';

import { type Ref, useImperativeHandle, useRef } from 'react';
import { CloseButton } from '../review/CloseButton';
import { Dialog, type DialogHandle } from '../review/Dialog';

export interface Question {
  title: string;
  text: string;
  /** What the button says that does it. */
  yes: string;
  /** What is then asked of the server. */
  path: string;
}

/** Asks once before something that cannot be taken back. */
export function ConfirmDialog({
  handle,
  question,
  onYes,
}: {
  handle: Ref<DialogHandle>;
  question: Question | undefined;
  onYes: (question: Question) => void;
}) {
  const dialog = useRef<DialogHandle>(null);
  useImperativeHandle(handle, () => ({
    open: () => dialog.current?.open(),
    close: () => dialog.current?.close(),
  }));
  return (
    <Dialog handle={dialog} title={question?.title ?? ''}>
      <p>{question?.text}</p>
      <div className="panel-dialog__foot">
        <button
          type="button"
          className="panel-button panel-button--next"
          onClick={() => {
            dialog.current?.close();
            if (question) onYes(question);
          }}
        >
          {question?.yes}
        </button>
        <CloseButton />
      </div>
    </Dialog>
  );
}
