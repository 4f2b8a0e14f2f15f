import type { ReactNode } from 'react';
import { countSentence } from '@/review/difference/counts';
import type { FieldDifference } from '@/review/difference/types';
import { Glyph } from '../frame/Glyph';
import './compare.scss';

type Column = { title: string; text: string };

/**
 * Count, legend and the heads of the two columns: { title: "Öffentlich", text: "seit 12. März 2026" }. `outdated` says
 * that the right side is not the newest draft any more; `children` are the buttons to the previous and next change.
 */
export function CompareHead({
  differences,
  before,
  after,
  outdated = false,
  children,
}: {
  differences: readonly FieldDifference[];
  before: Column;
  after: Column;
  outdated?: boolean;
  children?: ReactNode;
}) {
  return (
    <div className="compare compare-head">
      <div className="compare-head__row">
        <p className="compare-head__count">{countSentence(differences)}</p>
        <ul className="compare-legend" aria-label="So sind Änderungen gekennzeichnet">
          <li className="compare-removed">entfällt</li>
          <li className="compare-added">neu</li>
          <li className="compare-badge compare-badge--moved">
            <Glyph name="moved" />
            verschoben
          </li>
        </ul>
        {children && <div className="compare-head__actions">{children}</div>}
      </div>
      <div className="compare-columns compare-head__columns">
        <p>
          <Glyph name="globe" />
          <strong>{before.title}</strong>
          <span>{before.text}</span>
        </p>
        <p>
          <Glyph name="pencil" />
          <strong>{after.title}</strong>
          <span>
            {after.text}
            {outdated && ' · '}
            {outdated && <strong className="compare-head__outdated">nicht mehr die neueste</strong>}
          </span>
        </p>
      </div>
    </div>
  );
}
