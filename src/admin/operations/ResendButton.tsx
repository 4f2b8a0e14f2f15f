'use client';

import { useState } from 'react';
import { send } from '../review/send';

/** "Noch einmal verschicken", with what came of it. */
export function ResendButton({ id }: { id: number }) {
  const [answer, setAnswer] = useState<{ ok: boolean; sentence: string }>();
  const resend = async () => setAnswer(await send('mails', id, 'resend'));
  return (
    <>
      <p role="status" className={answer?.ok === false ? 'panel-fault' : 'panel-bar__message'}>
        {answer?.ok ? 'Die E-Mail wird gleich noch einmal verschickt.' : answer?.sentence}
      </p>
      {!answer?.ok && (
        <button type="button" className="panel-button panel-button--next" onClick={resend}>
          Noch einmal verschicken
        </button>
      )}
    </>
  );
}
