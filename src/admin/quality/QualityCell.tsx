import type { DefaultServerCellComponentProps } from 'payload';
import { countsOf, countsText, verdictOf } from '@/quality/score';
import { Glyph } from '../frame/Glyph';

/** How a text stands, in a list: worst first when the column is sorted downwards. */
export function QualityCell({ cellData }: DefaultServerCellComponentProps) {
  if (typeof cellData !== 'number') return <span className="quality-cell">noch nicht geprüft</span>;
  const counts = countsOf(cellData);
  const verdict = verdictOf(counts);
  return (
    <span className={`quality-cell quality-cell--${verdict}`}>
      <Glyph name={verdict} />
      {countsText(counts)}
    </span>
  );
}
