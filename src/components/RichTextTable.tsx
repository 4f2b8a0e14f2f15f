import type { ReactNode } from 'react';
import type { LexicalCell, LexicalNode } from '@/lib/lexicalTypes';

/** Bit of `headerState`: the cell stands in the head row. The other bit (2) marks the first column. */
const IN_HEAD_ROW = 1;

/** A table of a text: head row and first column become `th` with scope, the caption names it. */
export function RichTextTable({
  table,
  caption,
  hideCaption,
  cell,
}: {
  table: LexicalNode;
  caption: string;
  hideCaption: boolean;
  /** Renders what a cell holds. */
  cell: (nodes: LexicalNode[]) => ReactNode;
}) {
  const rows = (table.children ?? []).map((row) => (row.children ?? []) as LexicalCell[]);
  const isHead = (cells: LexicalCell[]) =>
    cells.length > 0 && cells.every(({ headerState = 0 }) => headerState & IN_HEAD_ROW);
  const head = rows[0] && isHead(rows[0]) ? rows[0] : null;
  const body = head ? rows.slice(1) : rows;
  return (
    <table className="kern-table table--stacked">
      <caption className={hideCaption ? 'sr-only' : undefined}>{caption}</caption>
      {head && (
        <thead>
          <Row cells={head} scope="col" cell={cell} />
        </thead>
      )}
      <tbody>
        {body.map((cells, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a rendered text never moves.
          <Row key={index} cells={cells} scope="row" cell={cell} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  cells,
  scope,
  cell,
}: {
  cells: LexicalCell[];
  scope: 'col' | 'row';
  cell: (nodes: LexicalNode[]) => ReactNode;
}) {
  return (
    <tr>
      {cells.map((one, index) => {
        const colSpan = one.colSpan && one.colSpan > 1 ? one.colSpan : undefined;
        const rowSpan = one.rowSpan && one.rowSpan > 1 ? one.rowSpan : undefined;
        const inner = one.children.map((child) => cell(child.children ?? [child]));
        return one.headerState || scope === 'col' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          <th key={index} scope={scope} colSpan={colSpan} rowSpan={rowSpan} className="kern-table__header">
            {inner}
          </th>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          <td key={index} colSpan={colSpan} rowSpan={rowSpan} className="kern-table__cell">
            {inner}
          </td>
        );
      })}
    </tr>
  );
}
