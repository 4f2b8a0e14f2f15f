'use client';

import { type FormEvent, useId, useState } from 'react';
import type { DocumentFacts } from '@/withdrawal/facts';
import type { Cause } from '@/withdrawal/rules';
import { CloseButton } from '../review/CloseButton';
import { send } from '../review/send';
import { UsesTable } from './UsesTable';

const choices: { cause: Cause; label: string; hint: string }[] = [
  {
    cause: 'error',
    label: 'Aus Versehen veröffentlicht',
    hint: 'Die Adresse antwortet „nicht gefunden“. Der Text bleibt hier als Entwurf.',
  },
  {
    cause: 'merged',
    label: 'Zusammengelegt mit einer anderen Seite',
    hint: 'Wer die alte Adresse aufruft, kommt von selbst zur neuen Seite.',
  },
  {
    cause: 'outdated',
    label: 'Nicht mehr gültig',
    hint: 'Statt der Seite steht dort, dass und warum sie entfernt wurde.',
  },
];

/** "Plenartagungen /verband/plenartagungen" names the page by its address at the end. */
const addressIn = (words: string) => /(\/\S*)\s*$/.exec(words)?.[1] ?? words;

/** Asks why a document leaves the site, shows what that does elsewhere, and does it now or at a moment. */
export function TakeOffForm({
  at: { collection, id },
  bin,
  facts: { isPublic, refusal, targets, uses },
}: {
  at: { collection: string; id: number };
  facts: DocumentFacts;
  bin: boolean;
}) {
  const [cause, setCause] = useState<Cause>();
  const [into, setInto] = useState('');
  const [reason, setReason] = useState('');
  const [moment, setMoment] = useState('');
  const [fault, setFault] = useState('');
  const name = useId();
  const asks = isPublic;
  const isRefused = refusal !== null && !(bin && !isPublic);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const said = { cause, into: addressIn(into), reason };
    const answer = moment
      ? await send(collection, id, 'schedule', { ...said, action: 'unpublish', at: moment })
      : await send(collection, id, 'take-off', { ...said, bin });
    if (!answer.ok) return setFault(answer.sentence);
    if (moment) window.location.assign('/admin/geplant');
    else if (bin) window.location.assign(`/admin/collections/${collection}`);
    else window.location.reload();
  };

  return (
    <form onSubmit={submit} noValidate>
      {isRefused && <p className="panel-fault">{refusal}</p>}
      {!isRefused && asks && (
        <fieldset>
          <legend>Warum?</legend>
          <div className="panel-choice-list">
            {choices.map(({ cause: value, hint, label }) => (
              <div key={value} className="panel-choice">
                <label>
                  <input
                    type="radio"
                    name={name}
                    checked={cause === value}
                    onChange={() => setCause(value)}
                  />
                  <span>
                    <strong>{label}</strong>
                    <span className="panel-hint">{hint}</span>
                  </span>
                </label>
                {cause === value && value === 'merged' && (
                  <div className="panel-choice__more">
                    <label htmlFor={`${name}-into`}>Neue Seite (Name oder Adresse)</label>
                    <input
                      id={`${name}-into`}
                      type="text"
                      list={`${name}-pages`}
                      value={into}
                      autoComplete="off"
                      required
                      onChange={(event) => setInto(event.target.value)}
                    />
                    <datalist id={`${name}-pages`}>
                      {targets.map(({ path, title }) => (
                        <option key={path} value={`${title} ${path}`} />
                      ))}
                    </datalist>
                  </div>
                )}
                {cause === value && value === 'outdated' && (
                  <div className="panel-choice__more">
                    <label htmlFor={`${name}-reason`}>Grund, öffentlich sichtbar</label>
                    <textarea
                      id={`${name}-reason`}
                      rows={3}
                      maxLength={500}
                      required
                      value={reason}
                      onChange={(event) => setReason(event.target.value)}
                    />
                  </div>
                )}
              </div>
            ))}
          </div>
        </fieldset>
      )}
      {!isRefused && <UsesTable uses={uses} cause={cause} />}
      {!isRefused && asks && !bin && (
        <>
          <label className="panel-label" htmlFor={`${name}-moment`}>
            Erst später? <span className="panel-hint">(freiwillig; leer heißt sofort)</span>
          </label>
          <input
            id={`${name}-moment`}
            type="datetime-local"
            value={moment}
            onChange={(event) => setMoment(event.target.value)}
          />
        </>
      )}
      <p role="alert" className="panel-fault">
        {fault}
      </p>
      <div className="panel-dialog__foot">
        {!isRefused && (
          <button type="submit" className="panel-button panel-button--next">
            {bin ? 'In den Papierkorb legen' : moment ? 'Planen' : 'Von der Website nehmen'}
          </button>
        )}
        <CloseButton>{isRefused ? 'Schließen' : 'Abbrechen'}</CloseButton>
        {!isRefused && (
          <span className="panel-hint panel-dialog__aside">Das lässt sich rückgängig machen.</span>
        )}
      </div>
    </form>
  );
}
