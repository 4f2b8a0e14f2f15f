import { Badge } from '../parts/Badge';
import type { WorkSection } from './work';

const SHOWN = 3;

/** A section of the work list: at most three rows, the others behind a link. */
export function WorkTable({
  section: { action, columns, hint, id, rows, title },
  showAll,
  isFirst,
}: {
  section: WorkSection;
  showAll: boolean;
  isFirst: boolean;
}) {
  const shown = showAll ? rows : rows.slice(0, SHOWN);
  return (
    <section id={id} aria-labelledby={`${id}-name`} className="panel-work">
      <header>
        <h2 id={`${id}-name`}>
          {title} <span className="panel-work__count">{rows.length}</span>
        </h2>
        {hint && <p className="panel-hint">{hint}</p>}
        {rows.length > shown.length && (
          <a href={`/admin?alle=${id}#${id}`}>
            Alle {rows.length} ansehen<span className="panel-hidden">: {title}</span>
          </a>
        )}
      </header>
      <table aria-labelledby={`${id}-name`}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            <tr key={row.key}>
              <td>
                <strong>{row.title}</strong>
                {row.detail && <span className="panel-hint">{row.detail}</span>}
              </td>
              <td data-name={columns[1]}>{row.who}</td>
              <td data-name={columns[2]}>
                {row.isLate || row.isFailed ? <Badge kind="late">{row.when}</Badge> : row.when}
                {row.ago && <span className="panel-hint">{row.ago}</span>}
              </td>
              <td className="panel-work__action">
                <a
                  className={isFirst && index === 0 ? 'panel-button panel-button--next' : 'panel-button'}
                  href={row.href}
                  aria-label={`${action}: ${row.title}`}
                >
                  {action}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
