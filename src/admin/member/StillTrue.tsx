'use client';

import { useEffect, useRef, useState } from 'react';
import { Glyph } from '../frame/Glyph';
import { send } from '../review/send';
import { collection } from './useFindings';

/** "Ja, stimmt noch": one click for those who have nothing to change. */
export function StillTrue({ id, thanks }: { id: number; thanks: string }) {
  const [answer, setAnswer] = useState<{ ok: boolean; sentence: string }>();
  const status = useRef<HTMLParagraphElement>(null);
  const confirm = async () => setAnswer(await send(collection, id, 'still-true'));
  // The button that had the focus is gone.
  useEffect(() => {
    if (answer?.ok) status.current?.focus();
  }, [answer]);
  return (
    <div className="panel-strip__action">
      {!answer?.ok && (
        <button type="button" className="panel-button panel-button--next" onClick={confirm}>
          <Glyph name="check" />
          Ja, stimmt noch
        </button>
      )}
      <p ref={status} role="status" tabIndex={-1}>
        {answer && (answer.ok ? thanks : answer.sentence)}
      </p>
    </div>
  );
}
