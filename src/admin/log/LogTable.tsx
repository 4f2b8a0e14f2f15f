import { type Action, labelOfAction } from '@/activity/actions';
import { formatDay, formatTime } from '@/lib/dates';
import type { Activity } from '@/payload-types';
import { Badge, type BadgeKind } from '../parts/Badge';

const kinds: Partial<Record<Action, BadgeKind>> = {
  released: 'done',
  releasedByOverride: 'fault',
  releasedDespiteErrors: 'fault',
  planFailed: 'fault',
  handedIn: 'forward',
  returned: 'back',
  withdrawn: 'none',
  unpublished: 'none',
  deleted: 'fault',
};

/** The entries of the log; the time is a link that turns the order round. */
export function LogTable({
  entries,
  isAscending,
  placeOf,
  turned,
}: {
  entries: Activity[];
  isAscending: boolean;
  placeOf: (entry: Activity) => string | null;
  turned: string;
}) {
  return (
    <div className="panel-log__wrap">
      <table className="panel-log" aria-label="Protokoll">
        <thead>
          <tr>
            <th scope="col" aria-sort={isAscending ? 'ascending' : 'descending'}>
              <a href={turned}>
                Wann <span aria-hidden="true">{isAscending ? '↑' : '↓'}</span>
              </a>
            </th>
            <th scope="col">Wer</th>
            <th scope="col">Was</th>
            <th scope="col">Inhalt</th>
            <th scope="col">Nachricht oder Grund</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td data-name="Wann">
                {formatDay(entry.at)}, <span className="panel-log__time">{formatTime(entry.at)}</span>
              </td>
              <td data-name="Wer">
                {entry.whoName}
                <span className="panel-hint">{whereFrom(entry)}</span>
              </td>
              <td data-name="Was">
                <What action={entry.action} />
              </td>
              <td data-name="Inhalt">
                <Content entry={entry} place={placeOf(entry)} />
              </td>
              <td data-name="Nachricht oder Grund">{entry.note ? `„${entry.note}“` : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function What({ action }: { action: Action }) {
  const kind = kinds[action];
  return kind ? <Badge kind={kind}>{labelOfAction(action)}</Badge> : labelOfAction(action);
}

function Content({ entry: { title }, place }: { entry: Activity; place: string | null }) {
  if (!title) return '–';
  return place ? <a href={place}>{title}</a> : title;
}

function whereFrom({ association, role }: Activity): string | undefined {
  if (role === 'admin') return 'Administration';
  return role === 'editor' ? 'Geschäftsstelle' : (association ?? undefined);
}
