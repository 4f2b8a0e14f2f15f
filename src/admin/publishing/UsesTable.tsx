import type { UseRow } from '@/withdrawal/facts';
import type { Cause } from '@/withdrawal/rules';
import { Badge } from '../parts/Badge';

/** Where a document is used, and, once a reason is chosen, what becomes of each place. */
export function UsesTable({ cause, uses }: { uses: UseRow[]; cause?: Cause }) {
  if (uses.length === 0) return <p>Keine andere Stelle verlinkt auf diese Seite.</p>;
  const heading =
    uses.length === 1
      ? '1 Stelle verlinkt auf diese Seite'
      : `${uses.length} Stellen verlinken auf diese Seite`;
  return (
    <table className="panel-uses">
      <caption>{heading}</caption>
      <thead className="panel-hidden">
        <tr>
          <th scope="col">Wo</th>
          <th scope="col">Feld</th>
          <th scope="col">Was daraus wird</th>
        </tr>
      </thead>
      <tbody>
        {uses.map(({ becomes, href, isDraft, place, title }) => (
          <tr key={`${href} ${place}`}>
            <td>
              <a href={href} target="_blank" rel="noreferrer">
                {title}
              </a>
              {isDraft && ' (Entwurf)'}
            </td>
            <td>{place}</td>
            <td>
              {cause && (
                <Badge kind={becomes[cause] === 'wird umgeleitet' ? 'forward' : 'fault'}>
                  {becomes[cause]}
                </Badge>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
