'use client';

import type { AccountRow } from './accountRows';
import type { Question } from './ConfirmDialog';
import { StandingBadge } from './StandingBadge';

interface Props {
  rows: AccountRow[];
  caption: string;
  isAdmin: boolean;
  onSend: (row: AccountRow) => void;
  onConfirm: (question: Question) => void;
}

export function AccountTable({ rows, caption, isAdmin, ...actions }: Props) {
  return (
    <div className="panel-work">
      <table>
        <caption className="panel-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Person</th>
            <th scope="col">Verband</th>
            <th scope="col">Zuletzt angemeldet</th>
            <th scope="col">Stand</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <strong>
                  {isAdmin ? <a href={`/admin/collections/users/${row.id}`}>{row.name}</a> : row.name}
                </strong>
                <span className="panel-hint">{row.email}</span>
              </td>
              <td data-name="Verband">{row.place}</td>
              <td data-name="Zuletzt angemeldet">{row.lastSignIn}</td>
              <td>
                <StandingBadge standing={row.standing} words={row.words} />
              </td>
              <td className="panel-work__action">{row.mayManage && <Actions row={row} {...actions} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Actions({ row, onSend, onConfirm }: Pick<Props, 'onSend' | 'onConfirm'> & { row: AccountRow }) {
  const { id, name, standing } = row;
  if (standing === 'ended') return null;
  if (standing === 'invited' || standing === 'expired') {
    return (
      <>
        <button
          type="button"
          className="panel-button"
          aria-label={`Erneut senden: ${name}`}
          onClick={() => onSend(row)}
        >
          Erneut senden
        </button>
        <button
          type="button"
          className="panel-button"
          aria-label={`Zurücknehmen: ${name}`}
          onClick={() =>
            onConfirm({
              title: `Einladung an ${name} zurücknehmen?`,
              text: 'Der Link in der E-Mail gilt dann nicht mehr.',
              yes: 'Einladung zurücknehmen',
              path: `${id}/invite/revoke`,
            })
          }
        >
          Zurücknehmen
        </button>
      </>
    );
  }
  return (
    <button
      type="button"
      className="panel-button"
      aria-label={`Beenden: ${name}`}
      onClick={() =>
        onConfirm({
          title: `Zugang von ${name} beenden?`,
          text: 'Die Person wird überall abgemeldet und kann sich nicht mehr anmelden. Was sie geschrieben hat, bleibt.',
          yes: 'Zugang beenden',
          path: `${id}/end`,
        })
      }
    >
      Beenden
    </button>
  );
}
