import type { DefaultServerCellComponentProps } from 'payload';
import { countsOf, countsText } from '@/quality/score';
import { Glyph } from '../frame/Glyph';

const glyphs = { error: 'fault', hint: 'hint', fine: 'done' } as const;

/** How a text stands, in a list: worst first when the column is sorted downwards. */
export function QualityCell({ cellData }: DefaultServerCellComponentProps) {
  if (typeof cellData !== 'number') return <span className="quality-cell">noch nicht geprüft</span>;
  const counts = countsOf(cellData);
  const state = counts.errors > 0 ? 'error' : counts.hints > 0 ? 'hint' : 'fine';
  return (
    <span className={`quality-cell quality-cell--${state}`}>
      <Glyph name={glyphs[state]} />
      {countsText(counts)}
    </span>
  );
}
