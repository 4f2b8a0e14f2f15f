'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import type { DialogHandle } from '../review/Dialog';
import { AccountTable } from './AccountTable';
import type { AccountRow } from './accountRows';
import { type Answer, ask } from './ask';
import { ConfirmDialog, type Question } from './ConfirmDialog';
import { type Association, InviteDialog } from './InviteDialog';

interface Props {
  rows: AccountRow[];
  associations: Association[];
  isAdmin: boolean;
}

/** Head, table and dialogs of the list of accounts. */
export function AccountBoard({ rows, associations, isAdmin }: Props) {
  const router = useRouter();
  const [said, setSaid] = useState<Answer>();
  const [question, setQuestion] = useState<Question>();
  const heading = useRef<HTMLHeadingElement>(null);
  const invitation = useRef<DialogHandle>(null);
  const confirmation = useRef<DialogHandle>(null);
  const open = rows.filter(({ standing }) => standing !== 'ended');
  const ended = rows.filter(({ standing }) => standing === 'ended');
  const invited = open.filter(({ standing }) => standing === 'invited' || standing === 'expired').length;

  const act = async (path: string) => {
    const answer = await ask(path);
    setSaid(answer);
    router.refresh();
  };
  const confirm = (asked: Question) => {
    setQuestion(asked);
    confirmation.current?.open();
  };
  const table = { onSend: ({ id }: AccountRow) => act(`${id}/invite/resend`), onConfirm: confirm, isAdmin };
  return (
    <>
      <header className="panel-accounts__head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            Zugänge
          </h1>
          <p className="panel-hint">
            Wer sich anmelden kann. {people(open.length - invited)}, {invitations(invited)}.
          </p>
        </div>
        <button
          type="button"
          className="panel-button panel-button--next"
          onClick={() => invitation.current?.open()}
        >
          Einladen
        </button>
      </header>
      <div role="status">
        {said?.ok && <p className="panel-notice panel-notice--done">{said.sentence}</p>}
      </div>
      <div role="alert">
        {said && !said.ok && <p className="panel-notice panel-notice--warning">{said.sentence}</p>}
      </div>
      <AccountTable rows={open} caption="Zugänge" {...table} />
      {ended.length > 0 && (
        <details className="panel-accounts__ended">
          <summary>Beendete Zugänge ({ended.length})</summary>
          <AccountTable rows={ended} caption="Beendete Zugänge" {...table} />
        </details>
      )}
      <InviteDialog
        handle={invitation}
        associations={associations}
        mayInviteStaff={isAdmin}
        onDone={(answer) => {
          setSaid(answer);
          router.refresh();
        }}
      />
      <ConfirmDialog
        handle={confirmation}
        question={question}
        onYes={async ({ path }) => {
          await act(path);
          // The button that asked may be gone with its row.
          heading.current?.focus();
        }}
      />
    </>
  );
}

const people = (count: number) => (count === 1 ? '1 Person' : `${count} Personen`);
const invitations = (count: number) =>
  count === 0 ? 'keine offene Einladung' : count === 1 ? '1 offene Einladung' : `${count} offene Einladungen`;
