import type { RefObject } from 'react';
import type { Finding } from '@/quality/profileFindings';
import { Glyph } from '../frame/Glyph';
import { Dialog, type DialogHandle } from '../review/Dialog';
import { goToField } from './fieldPlaces';

const numbers = ['', 'Eine Stelle', 'Zwei Stellen', 'Drei Stellen'];

/** What has to be mended before the draft can be handed in, and the way there. */
export function BlockedDialog({
  handle,
  needed,
  tabOf,
}: {
  handle: RefObject<DialogHandle | null>;
  needed: Finding[];
  tabOf: (finding: Finding) => number;
}) {
  const [first] = needed;
  const go = () => {
    handle.current?.close();
    if (first) goToField(first.field, tabOf(first));
  };
  return (
    <Dialog handle={handle} title="Noch ein Schritt vor der Freigabe">
      <p>
        Ihr Entwurf ist gespeichert. {numbers[needed.length] ?? `${needed.length} Stellen`} müssen Sie noch
        beheben, dann kann er zur Geschäftsstelle.
      </p>
      <section className="panel-card" aria-label="Fehler">
        <header>
          <h3 className="panel-finding--fault">
            <Glyph name="fault" /> {needed.length} Fehler
          </h3>
        </header>
        <ul>
          {needed.map(({ example, field, sentence }) => (
            <li key={field} className="panel-card__line">
              {sentence}
              {example && <span className="panel-hint">{example}</span>}
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
        <button type="button" className="panel-button panel-button--next" onClick={go}>
          Zur Stelle <Glyph name="next" />
        </button>
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
