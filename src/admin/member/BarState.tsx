'use client';

import { useDocumentInfo, useFormModified, useFormProcessing } from '@payloadcms/ui';
import { formatMoment } from '@/lib/dates';
import { Glyph } from '../frame/Glyph';

/** Left in the bar: whether what stands in the form is saved. */
export function BarState({ isDraft }: { isDraft: boolean }) {
  const { savedDocumentData } = useDocumentInfo();
  const isModified = useFormModified();
  const isSaving = useFormProcessing();
  const savedAt = savedDocumentData?.updatedAt as string | undefined;
  const hasDraft = isDraft || savedDocumentData?._status === 'draft';
  return (
    <p role="status" className="panel-bar__state">
      {isSaving && isModified ? (
        'Wird gespeichert …'
      ) : isModified ? (
        'Nicht gespeicherte Änderungen'
      ) : hasDraft && savedAt ? (
        <>
          <Glyph name="check" /> Gespeichert {formatMoment(savedAt)}
        </>
      ) : (
        'Noch nichts geändert'
      )}
    </p>
  );
}
