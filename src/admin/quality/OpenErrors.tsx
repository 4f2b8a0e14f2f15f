'use client';

import type { RefObject } from 'react';
import { numberWord } from '@/lib/numberWord';
import type { Finding } from '@/quality/types';
import { Dialog, type DialogHandle } from '../review/Dialog';
import { openPlace } from './openPlace';
import { useFieldShapes } from './useReport';

/** What still stands between a draft and the office, with the way to each place. */
export function OpenErrors({
  handle,
  errors,
}: {
  handle: RefObject<DialogHandle | null>;
  errors: readonly Finding[];
}) {
  const fields = useFieldShapes();
  const count =
    errors.length === 1 ? 'Eine Stelle müssen' : `${capitalized(numberWord(errors.length))} Stellen müssen`;
  return (
    <Dialog handle={handle} title="Noch ein Schritt vor der Freigabe">
      <p>Ihr Entwurf ist gespeichert. {count} Sie noch beheben, dann kann er zur Geschäftsstelle.</p>
      <ul className="panel-changes">
        {errors.map(({ place, sentence, short }) => (
          <li key={`${place.path}-${place.node?.join('.')}-${short}`}>
            {sentence}{' '}
            <button
              type="button"
              className="panel-link"
              aria-label={`Zur Stelle: ${short}`}
              onClick={() => {
                handle.current?.close();
                openPlace(place, fields);
              }}
            >
              Zur Stelle
            </button>
          </li>
        ))}
      </ul>
      <div className="panel-dialog__foot">
        <button
          type="button"
          className="panel-button panel-button--quiet"
          onClick={() => handle.current?.close()}
        >
          Später
        </button>
      </div>
    </Dialog>
  );
}

const capitalized = (words: string) => words.charAt(0).toLocaleUpperCase('de') + words.slice(1);
