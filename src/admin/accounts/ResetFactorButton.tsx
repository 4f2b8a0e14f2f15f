'use client';

import { toast, useDocumentTitle } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useRef } from 'react';
import type { DialogHandle } from '../review/Dialog';
import { ask } from './ask';
import { ConfirmDialog } from './ConfirmDialog';

export function ResetFactorButton({ id }: { id: number }) {
  const router = useRouter();
  const dialog = useRef<DialogHandle>(null);
  const { title } = useDocumentTitle();
  return (
    <>
      <button type="button" className="panel-button" onClick={() => dialog.current?.open()}>
        Zweiten Schritt zurücksetzen
      </button>
      <ConfirmDialog
        handle={dialog}
        question={{
          title: `Zweiten Schritt von ${title} zurücksetzen?`,
          text: 'Code-App und Ersatzcodes gelten dann nicht mehr, und die Person wird überall abgemeldet. Vergewissern Sie sich vorher, dass wirklich sie darum bittet. Sie bekommt eine E-Mail.',
          yes: 'Zweiten Schritt zurücksetzen',
          path: `${id}/second-factor/reset`,
        }}
        onYes={async ({ path }) => {
          const { ok, sentence } = await ask(path);
          toast[ok ? 'success' : 'error'](sentence);
          router.refresh();
        }}
      />
    </>
  );
}
