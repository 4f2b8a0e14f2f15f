import type { ReactNode } from 'react';
import type { FieldDifference, ListEntry } from '@/review/difference/types';
import { DifferenceText } from './DifferenceText';
import { StateBadge } from './StateBadge';

/** One side of a list. Details of an entry are drawn by `renderDetail`, since they may hold lists themselves. */
export function ListComparison({
  entries,
  numbered,
  side,
  renderDetail,
}: {
  entries: readonly ListEntry[];
  numbered: boolean;
  side: 'before' | 'after';
  renderDetail: (detail: FieldDifference) => ReactNode;
}) {
  if (entries.length === 0) return <DifferenceText marks={[]} />;
  const List = numbered ? 'ol' : 'ul';
  return (
    <List className="compare-list">
      {entries.map((entry) => (
        <li key={entry.position} className={`compare-entry compare-entry--${lookOf(entry)}`}>
          {numbered && <span className="compare-entry__position">{entry.position}</span>}
          <div className="compare-entry__words">
            {entry.type && <span className="compare-entry__type">{entry.type}</span>}
            {entry.type && entry.title.length > 0 && ': '}
            {(entry.title.length > 0 || !entry.type) && <DifferenceText marks={entry.title} />}
          </div>
          <div className="compare-entry__badges">
            <StateBadge entry={entry} side={side} />
          </div>
          {entry.details.length > 0 && (
            <dl className="compare-details">
              {entry.details.map((detail) => (
                <div key={detail.name}>
                  <dt>{detail.label}</dt>
                  <dd>{renderDetail(detail)}</dd>
                </div>
              ))}
            </dl>
          )}
        </li>
      ))}
    </List>
  );
}

function lookOf({ state, movedTo }: ListEntry): string {
  return movedTo !== undefined && state === 'same' ? 'moved' : state;
}
