import { CELL_GAP, type Mark } from '@/review/difference/types';

/** The marks of a table row, cell by cell. */
export function cellsOf(marks: readonly Mark[]): Mark[][] {
  const cells: Mark[][] = [[]];
  for (const { kind, pieces, text } of marks) {
    const parts = pieces ?? [{ text }];
    for (const piece of parts) {
      piece.text.split(CELL_GAP).forEach((words, index) => {
        if (index > 0) cells.push([]);
        const cell = cells.at(-1);
        if (words === '' || !cell) return;
        const last = cell.at(-1);
        const own = { ...piece, text: words };
        if (last?.kind === kind) {
          last.text += words;
          last.pieces?.push(own);
        } else cell.push({ kind, text: words, pieces: [own] });
      });
    }
  }
  // A mark around nothing but space would be read out as a change.
  return cells.map((cell) => cell.filter(({ kind, text }) => kind === 'same' || text.trim() !== ''));
}
