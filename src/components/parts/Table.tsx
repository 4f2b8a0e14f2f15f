import { Fragment, type ReactNode } from 'react';

export type TableColumn = { label: string; numeric?: boolean };

/**
 * A data table. The first column heads its row; on small screens the rows become stacked entries, each value under
 * its row head. `scroll` keeps the grid instead, in a region that can be focused and scrolled.
 */
export function Table({
  caption,
  hideCaption = false,
  columns,
  rows,
  scroll = false,
}: {
  caption: string;
  /** When a heading right above says the same. */
  hideCaption?: boolean;
  columns: TableColumn[];
  rows: ReactNode[][];
  scroll?: boolean;
}) {
  const table = (
    <table className={scroll ? 'kern-table' : 'kern-table table--stacked'}>
      <caption className={hideCaption ? 'sr-only' : undefined}>{caption}</caption>
      <thead className="kern-table__head">
        <tr className="kern-table__row">
          {columns.map((column) => (
            <th
              key={column.label}
              scope="col"
              className={`kern-table__header${column.numeric ? ' kern-table__header--numeric' : ''}`}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="kern-table__body">
        {rows.map((cells, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a printed table never move.
          <tr key={index} className="kern-table__row">
            {cells.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above.
              <Fragment key={at}>
                {at === 0 ? (
                  <th scope="row" className="kern-table__header">
                    {cell}
                  </th>
                ) : (
                  <td
                    className={`kern-table__cell${columns[at]?.numeric ? ' kern-table__cell--numeric' : ''}`}
                  >
                    {cell}
                  </td>
                )}
              </Fragment>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (!scroll) return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="kern-table-responsive" aria-label={caption} tabIndex={0}>
      {table}
    </section>
  );
}
