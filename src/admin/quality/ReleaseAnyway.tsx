'use client';

import { useDocumentInfo, useForm } from '@payloadcms/ui';
import { useRef } from 'react';
import type { DialogHandle } from '../review/Dialog';
import { ReasonDialog } from './ReasonDialog';

/** "Trotzdem freigeben …" from the form: for admins, with a reason that goes into the log. */
export function ReleaseAnyway() {
  const { collectionSlug, id } = useDocumentInfo();
  const { submit } = useForm();
  const dialog = useRef<DialogHandle>(null);
  const release = async (despiteErrors: string) => {
    dialog.current?.close();
    await submit({
      action: `/api/${collectionSlug}/${id}?depth=0`,
      method: 'PATCH',
      overrides: { _status: 'published', despiteErrors },
    });
  };
  return (
    <p className="quality__anyway">
      <button type="button" className="panel-button" onClick={() => dialog.current?.open()}>
        Trotzdem freigeben …
      </button>
      <ReasonDialog handle={dialog} onRelease={release} />
    </p>
  );
}
