'use client';

import { type FormEvent, type Ref, useId, useImperativeHandle, useRef, useState } from 'react';
import { CloseButton } from '../review/CloseButton';
import { Dialog, type DialogHandle } from '../review/Dialog';
import { type Answer, ask } from './ask';
import { TextField } from './TextField';

export interface Association {
  id: number;
  name: string;
}

interface Props {
  handle: Ref<DialogHandle>;
  associations: Association[];
  mayInviteStaff: boolean;
  onDone: (answer: Answer) => void;
}

/** Asks whom to invite; a refusal stands at its field, and what was typed stays. */
export function InviteDialog({ handle, associations, mayInviteStaff, onDone }: Props) {
  const dialog = useRef<DialogHandle>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const [role, setRole] = useState('member');
  const [refusal, setRefusal] = useState<Answer>();
  const [isBusy, setBusy] = useState(false);
  const isFor = (field: string) => refusal?.field === field;
  const faultOf = (field: string) => (isFor(field) ? refusal?.sentence : undefined);

  const clear = () => {
    form.current?.reset();
    setRole('member');
    setRefusal(undefined);
  };
  useImperativeHandle(handle, () => ({
    open: () => {
      clear();
      dialog.current?.open();
    },
    close: () => dialog.current?.close(),
  }));

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    const sent = Object.fromEntries(new FormData(event.currentTarget));
    setBusy(true);
    const answer = await ask('invite', { ...sent, memberAssociation: Number(sent.memberAssociation) });
    setBusy(false);
    if (answer.ok) {
      dialog.current?.close();
      onDone(answer);
      return;
    }
    setRefusal(answer);
    const field = form.current?.elements.namedItem(answer.field ?? 'name');
    if (field instanceof HTMLElement) field.focus();
  };

  return (
    <Dialog handle={dialog} title="Jemanden einladen">
      <form ref={form} onSubmit={send} noValidate>
        <p>
          Die Person bekommt eine E-Mail mit einem Link. Damit legt sie ihr Passwort selbst fest. Der Link
          gilt 7 Tage und nur einmal.
        </p>
        <TextField label="Name" name="name" autoComplete="off" maxLength={200} fault={faultOf('name')} />
        <TextField
          label="E-Mail-Adresse"
          name="email"
          type="email"
          autoComplete="off"
          fault={faultOf('email')}
        />
        {mayInviteStaff && (
          <fieldset>
            <legend>Rolle</legend>
            <div className="panel-choices">
              {roles.map(({ value, label }) => (
                <label key={value}>
                  <input
                    type="radio"
                    name="role"
                    value={value}
                    checked={role === value}
                    onChange={() => setRole(value)}
                  />
                  <span>{label}</span>
                </label>
              ))}
            </div>
          </fieldset>
        )}
        {role === 'member' && (
          <div className="panel-field">
            <label className="panel-label" htmlFor={id}>
              Mitgliedsverband
            </label>
            <select
              id={id}
              name="memberAssociation"
              defaultValue=""
              aria-invalid={isFor('memberAssociation')}
              aria-describedby={`${id}-hint ${id}-fault`}
            >
              <option value="">Bitte wählen</option>
              {associations.map((association) => (
                <option key={association.id} value={association.id}>
                  {association.name}
                </option>
              ))}
            </select>
            <p id={`${id}-hint`} className="panel-hint">
              Die Person kann nur das Profil dieses Verbandes bearbeiten und nichts selbst veröffentlichen.
            </p>
            <p id={`${id}-fault`} className="panel-fault">
              {faultOf('memberAssociation')}
            </p>
          </div>
        )}
        <p role="alert" className="panel-fault">
          {refusal && !refusal.field ? refusal.sentence : ''}
        </p>
        <div className="panel-dialog__foot">
          <button type="submit" className="panel-button panel-button--next" aria-disabled={isBusy}>
            Einladung senden
          </button>
          <CloseButton />
        </div>
      </form>
    </Dialog>
  );
}

const roles = [
  { value: 'member', label: 'Verband' },
  { value: 'editor', label: 'Redaktion' },
  { value: 'admin', label: 'Administration' },
];
