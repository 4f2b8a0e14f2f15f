'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Glyph } from '../frame/Glyph';
import { useIsReady } from '../frame/useIsReady';
import { ReasonDialog } from '../quality/ReasonDialog';
import type { DialogHandle } from './Dialog';
import { type MarkableField, ReturnDialog } from './ReturnDialog';
import { type Answer, send } from './send';

export interface DecisionFacts {
  collection: string;
  id: number;
  /** Id of the version on the page: what is released is this one and no other. */
  seen: string;
  title: string;
  author: string;
  address: string;
  fields: MarkableField[];
  next?: { title: string; href: string };
  /** "1 von 3" of what waits. */
  place: string;
  /** Whether the author is told by mail: not of one's own decision. */
  tellsAuthor: boolean;
  /** Admins may release in spite of errors, with a reason. */
  mayOverride: boolean;
}

/** The bar to release or return what the page shows, and what came of it. */
export function Decision({ facts, children }: { facts: DecisionFacts; children: ReactNode }) {
  const { address, author, collection, fields, id, next, seen, title } = facts;
  const [done, setDone] = useState<'released' | 'returned'>();
  const [refusal, setRefusal] = useState<Answer>();
  const [isBusy, setBusy] = useState(false);
  const dialog = useRef<DialogHandle>(null);
  const anyway = useRef<DialogHandle>(null);
  const result = useRef<HTMLHeadingElement>(null);
  const isReady = useIsReady();

  useEffect(() => {
    if (done) result.current?.focus();
  }, [done]);

  const release = async (override?: string) => {
    if (isBusy) return;
    setBusy(true);
    const answer = await send(collection, id, 'release', { seen, override });
    setBusy(false);
    if (answer.ok) setDone('released');
    setRefusal(answer.ok ? undefined : answer);
  };
  const giveBack = async (reason: string, markedFields: string[]) => {
    const answer = await send(collection, id, 'return', { reason, markedFields });
    if (!answer.ok && !answer.isConflict) return answer.sentence;
    dialog.current?.close();
    if (answer.ok) setDone('returned');
    setRefusal(answer.ok ? undefined : answer);
    return null;
  };

  if (done) {
    return (
      <div className="panel-notice panel-notice--done" role="status">
        <h2 ref={result} tabIndex={-1}>
          {done === 'released' ? 'Freigegeben. Der Text ist öffentlich.' : `Zurückgegeben an ${author}.`}
        </h2>
        <p className="panel-links">
          {done === 'released' && <a href={address}>Ansehen</a>}
          {next && <a href={next.href}>Nächste: {next.title}</a>}
          <a href="/admin">Zur Arbeitsliste</a>
        </p>
      </div>
    );
  }
  const isOutdated = refusal?.isConflict;
  return (
    <>
      <div role="alert">
        {refusal && (
          <div className="panel-notice panel-notice--warning">
            <p>{refusal.sentence}</p>
            {refusal.hasErrors && facts.mayOverride && (
              <button type="button" className="panel-button" onClick={() => anyway.current?.open()}>
                Trotzdem freigeben …
              </button>
            )}
          </div>
        )}
      </div>
      {children}
      <div className="panel-bar">
        <div className="panel-bar__words">
          <p>
            <strong>
              {isOutdated
                ? 'Diese Fassung ist nicht mehr die neueste.'
                : 'Sie geben genau diese Fassung frei.'}
            </strong>
          </p>
          <p>
            {facts.tellsAuthor && `${author} bekommt eine E-Mail. `}
            {facts.place}
            {next && (
              <>
                {' · nächste: '}
                <a href={next.href}>{next.title}</a>
              </>
            )}
          </p>
        </div>
        <a
          className="panel-button panel-button--quiet panel-bar__preview"
          href={`/vorschau/${collection}/${id}`}
          target="_blank"
          rel="noreferrer"
        >
          <Glyph name="eye" />
          Vorschau<span className="panel-hidden"> in neuem Tab</span>
        </a>
        <button
          type="button"
          className="panel-button"
          aria-disabled={!isReady}
          onClick={() => dialog.current?.open()}
        >
          <Glyph name="back" />
          Zurückgeben …
        </button>
        {isOutdated ? (
          <button
            type="button"
            className="panel-button panel-button--next"
            onClick={() => window.location.reload()}
          >
            Neue Fassung vergleichen
          </button>
        ) : (
          <button
            type="button"
            className="panel-button panel-button--next"
            aria-disabled={isBusy || !isReady}
            onClick={() => release()}
          >
            <Glyph name="check" />
            Freigeben
          </button>
        )}
      </div>
      <ReasonDialog
        handle={anyway}
        onRelease={(reason) => {
          anyway.current?.close();
          release(reason);
        }}
      />
      <ReturnDialog handle={dialog} title={title} author={author} fields={fields} onReturn={giveBack} />
    </>
  );
}
