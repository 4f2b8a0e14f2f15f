'use client';

import type { RefObject } from 'react';
import { numberWord } from '@/lib/numberWord';
import { Glyph } from '../frame/Glyph';
import { CloseButton } from '../review/CloseButton';
import { Dialog, type DialogHandle } from '../review/Dialog';

export interface OpenError {
  sentence: string;
  /** The fault in a few words, for the name of the way there. */
  short: string;
  example?: string;
  onGo: () => void;
}

/** What still stands between a draft and the office, with the way to each place. */
export function OpenErrors({
  handle,
  errors,
}: {
  handle: RefObject<DialogHandle | null>;
  errors: readonly OpenError[];
}) {
  const [only] = errors.length === 1 ? errors : [];
  const go = (error: OpenError) => {
    handle.current?.close();
    error.onGo();
  };
  const count =
    errors.length === 1 ? 'Eine Stelle müssen' : `${capitalized(numberWord(errors.length))} Stellen müssen`;
  return (
    <Dialog handle={handle} title="Noch ein Schritt vor der Freigabe">
      <p>Ihr Entwurf ist gespeichert. {count} Sie noch beheben, dann kann er zur Geschäftsstelle.</p>
      <section className="panel-card" aria-label="Fehler">
        <header>
          <h3 className="panel-finding--fault">
            <Glyph name="fault" /> {errors.length} Fehler
          </h3>
        </header>
        <ul>
          {errors.map((error) => (
            <li key={`${error.short}: ${error.sentence}`} className="panel-card__line">
              {error.sentence}
              {error.example && <span className="panel-hint">{error.example}</span>}
              {!only && <ToPlace error={error} onGo={go} />}
            </li>
          ))}
        </ul>
      </section>
      <p className="panel-hint">
        Kommen Sie nicht weiter?{' '}
        <a className="panel-link" href="/kontakt" target="_blank" rel="noreferrer">
          Geschäftsstelle fragen
        </a>
      </p>
      <div className="panel-dialog__foot">
        {only && <ToPlace error={only} onGo={go} isNext />}
        <CloseButton>Später</CloseButton>
      </div>
    </Dialog>
  );
}

function ToPlace({
  error,
  isNext,
  onGo,
}: {
  error: OpenError;
  isNext?: boolean;
  onGo: (error: OpenError) => void;
}) {
  return (
    <button
      type="button"
      className={isNext ? 'panel-button panel-button--next' : 'panel-button'}
      aria-label={`Zur Stelle: ${error.short}`}
      onClick={() => onGo(error)}
    >
      Zur Stelle <Glyph name="next" />
    </button>
  );
}

const capitalized = (words: string) => words.charAt(0).toLocaleUpperCase('de') + words.slice(1);
