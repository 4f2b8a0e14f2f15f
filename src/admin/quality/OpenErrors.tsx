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
          {errors.map(({ example, onGo, sentence, short }) => (
            <li key={`${short}: ${sentence}`} className="panel-card__line">
              {sentence}
              {example && <span className="panel-hint">{example}</span>}
              <button
                type="button"
                className="panel-button"
                aria-label={`Zur Stelle: ${short}`}
                onClick={() => {
                  handle.current?.close();
                  onGo();
                }}
              >
                Zur Stelle <Glyph name="next" />
              </button>
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
        <CloseButton>Später</CloseButton>
      </div>
    </Dialog>
  );
}

const capitalized = (words: string) => words.charAt(0).toLocaleUpperCase('de') + words.slice(1);
