'use client';

import { useLivePreviewContext } from '@payloadcms/ui';
import { Glyph } from '../frame/Glyph';

/** "Vorschau": opens and closes the preview beside the form. Payload's own button is a picture without a state. */
export function PreviewToggle() {
  const { isLivePreviewing, setIsLivePreviewing, url } = useLivePreviewContext();
  if (!url) return null;
  return (
    <button
      type="button"
      className="panel-button panel-button--quiet panel-toggle"
      aria-pressed={isLivePreviewing}
      onClick={() => setIsLivePreviewing(!isLivePreviewing)}
    >
      <Glyph name="eye" />
      Vorschau
    </button>
  );
}
