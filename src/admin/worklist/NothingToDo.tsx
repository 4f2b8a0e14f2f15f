import { Badge } from '../parts/Badge';
import type { DoneRow } from './loadDone';

/** In place of the sections when nothing waits. */
export function NothingToDo({ done }: { done: DoneRow[] }) {
  return (
    <>
      <div className="panel-notice panel-notice--done">
        <h2>
          <Badge kind="done">Alles erledigt</Badge>
        </h2>
        <p>
          Im Augenblick wartet nichts auf Sie. Wenn ein Verband etwas zur Freigabe gibt, steht es hier und Sie
          bekommen eine E-Mail.
        </p>
      </div>
      {done.length > 0 && (
        <section className="panel-work panel-work--done" aria-labelledby="erledigt">
          <h2 id="erledigt">Zuletzt erledigt</h2>
          <table aria-labelledby="erledigt">
            <thead className="panel-hidden">
              <tr>
                <th scope="col">Was</th>
                <th scope="col">Wer</th>
                <th scope="col">Wann</th>
              </tr>
            </thead>
            <tbody>
              {done.map(({ key, what, when, who }) => (
                <tr key={key}>
                  <td>{what}</td>
                  <td>{who}</td>
                  <td>{when}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <p>
        <a className="panel-link" href="/admin/collections/activity">
          Zum Protokoll
        </a>
      </p>
    </>
  );
}
