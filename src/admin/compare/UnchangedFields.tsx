import type { FieldDifference } from '@/review/difference/types';
import { Glyph } from '../frame/Glyph';
import { DifferenceSide } from './DifferenceSide';

const SHOWN_NAMES = 5;

/** All fields without a change in one closed row; opened it shows what they hold. */
export function UnchangedFields({ differences }: { differences: readonly FieldDifference[] }) {
  if (differences.length === 0) return null;
  const names = differences.slice(0, SHOWN_NAMES).map(({ label }) => label);
  const more = differences.length > SHOWN_NAMES ? ' …' : '';
  return (
    <details className="compare-field compare-field--unchanged">
      <summary>
        <Glyph name="open" />
        <h2>{differences.length === 1 ? '1 Feld' : `${differences.length} Felder`} ohne Änderung</h2>
        <span className="compare-field__summary">
          {names.join(', ')}
          {more}
        </span>
        <span className="compare-field__toggle" aria-hidden="true" />
      </summary>
      <div className="compare-unchanged">
        {differences.map((difference) => (
          <section key={difference.name}>
            <h3>{difference.label}</h3>
            <DifferenceSide difference={difference} side="after" />
          </section>
        ))}
      </div>
    </details>
  );
}
