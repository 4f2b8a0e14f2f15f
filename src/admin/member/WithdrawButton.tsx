'use client';

import { useRef, useState } from 'react';
import { Glyph } from '../frame/Glyph';
import { CloseButton } from '../review/CloseButton';
import { Dialog, type DialogHandle } from '../review/Dialog';
import { send } from '../review/send';
import { reloadAfter } from './reload';

/** "Zurückziehen", asked once. */
export function WithdrawButton({ id }: { id: number }) {
  const dialog = useRef<DialogHandle>(null);
  const [fault, setFault] = useState('');
  const withdraw = async () => {
    const answer = await send('member-associations', id, 'withdraw');
    if (answer.ok) reloadAfter('step');
    else setFault(answer.sentence);
  };
  return (
    <>
      <button type="button" className="panel-button" onClick={() => dialog.current?.open()}>
        <Glyph name="back" />
        Zurückziehen
      </button>
      <Dialog handle={dialog} title="Zurückziehen und weiterschreiben?">
        <p>Die Geschäftsstelle sieht den Entwurf dann nicht mehr. Es geht nichts verloren.</p>
        <div className="panel-dialog__foot">
          <button type="button" className="panel-button panel-button--next" onClick={withdraw}>
            Jetzt zurückziehen
          </button>
          <CloseButton />
        </div>
        <p role="alert" className="panel-fault">
          {fault}
        </p>
      </Dialog>
    </>
  );
}
