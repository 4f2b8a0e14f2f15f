import type { BlockPair } from './alignBlocks';
import { counted, enumerated } from './counts';
import type { BlockKind, MarkedBlock, Note } from './types';

/** A pair of blocks with the verdict on it. */
export type JudgedPair = BlockPair & { state: MarkedBlock['state'] };

const STATES = { changed: 'geändert', added: 'neu', removed: 'entfällt', moved: 'verschoben' } as const;
const NOUNS: Record<BlockKind, readonly [string, string]> = {
  paragraph: ['Absatz', 'Absätze'],
  heading: ['Zwischenüberschrift', 'Zwischenüberschriften'],
  listItem: ['Listenpunkt', 'Listenpunkte'],
  quote: ['Zitat', 'Zitate'],
  tableRow: ['Tabellenzeile', 'Tabellenzeilen'],
  other: ['Element', 'Elemente'],
};
const ROWS = ['Zeile', 'Zeilen'] as const;

/** "2 Absätze und 1 Zwischenüberschrift geändert, 1 Listenpunkt neu" */
export function richTextSummary(pairs: readonly JudgedPair[], old: number, fresh: number): string {
  if (old === 0 && fresh > 0) return 'Text neu';
  if (fresh === 0 && old > 0) return 'Text entfällt';
  return Object.entries(STATES)
    .flatMap(([state, word]) => {
      const parts = Object.entries(NOUNS).flatMap(([kind, noun]) => {
        const count = pairs.filter((pair) => pair.state === state && kindOf(pair) === kind).length;
        return count === 0 ? [] : [counted(count, noun)];
      });
      return parts.length === 0
        ? []
        : [`${enumerated(parts)} ${state === 'removed' ? dropped(pairs) : word}`];
    })
    .join(', ');
}

function dropped(pairs: readonly JudgedPair[]): string {
  return pairs.filter(({ state }) => state === 'removed').length === 1 ? 'entfällt' : 'entfallen';
}

/** "Tabelle: 1 Zeile neu" */
export function tableNotes(pairs: readonly JudgedPair[]): Note[] {
  const rows = pairs.filter((pair) => kindOf(pair) === 'tableRow');
  const parts = Object.entries(STATES).flatMap(([state, word]) => {
    const count = rows.filter((pair) => pair.state === state).length;
    return count === 0
      ? []
      : [`${counted(count, ROWS)} ${state === 'removed' && count > 1 ? 'entfallen' : word}`];
  });
  return parts.length === 0 ? [] : [{ about: 'structure', text: `Tabelle: ${parts.join(', ')}` }];
}

function kindOf({ before, after }: BlockPair): BlockKind {
  return (after ?? before)?.kind ?? 'other';
}
