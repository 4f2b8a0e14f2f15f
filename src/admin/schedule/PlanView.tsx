import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter, SetStepNav } from '@payloadcms/ui';
import { notFound } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { isStaff } from '@/access/roles';
import { Glyph } from '../frame/Glyph';
import { loadPlans, type PlanRow } from './loadPlans';
import { PlanActions } from './PlanActions';

/** Everything that is published or taken off the site by itself, in one list. For the office only. */
export async function PlanView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { permissions, req, visibleEntities } = initPageResult;
  if (!isStaff(req)) notFound();
  const { failed, later, over, thisWeek } = await loadPlans(req);
  const isEmpty = failed.length + thisWeek.length + later.length === 0;
  return (
    <DefaultTemplate
      i18n={req.i18n}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <Gutter className="panel-worklist panel-plan">
        <main>
          <SetStepNav nav={[{ label: 'Geplant' }]} />
          <h1>Geplant</h1>
          <p className="panel-hint">Was von selbst veröffentlicht oder von der Website genommen wird</p>
          {failed.map((row) => (
            <Failed key={row.id} row={row} />
          ))}
          {isEmpty && <p>Nichts geplant.</p>}
          <Section title="Diese Woche" rows={thisWeek} />
          <Section title="Später" rows={later} />
          <p className="panel-hint">
            Alle Zeiten in deutscher Zeit. Veröffentlicht wird genau die genannte Fassung. Lief der Dienst zum
            Termin nicht, wird sofort nach dem Neustart nachgeholt. Neues planen Sie im Menü einer Seite:
            „Veröffentlichen planen“ oder „Von der Website nehmen“.
          </p>
          {over.length > 0 && (
            <details className="panel-plan__over">
              <summary>Schon erledigt ({over.length})</summary>
              <Section title="Schon erledigt" rows={over} />
            </details>
          )}
        </main>
      </Gutter>
    </DefaultTemplate>
  );
}

const words = ({ publishes }: PlanRow) => (publishes ? 'veröffentlichen' : 'von der Website nehmen');

function Failed({ row }: { row: PlanRow }) {
  return (
    <section className="panel-notice panel-notice--fault" aria-labelledby={`termin-${row.id}`}>
      <h2 id={`termin-${row.id}`}>
        Nicht gelungen: „{row.title}“ {words(row)}
      </h2>
      <p>
        Geplant war {row.day}, {row.time}. Grund: {row.fault} {row.by} wurde per E-Mail benachrichtigt.
      </p>
      <div className="panel-plan__actions">
        <a className="panel-button" href={row.href} aria-label={`Seite öffnen: ${row.title}`}>
          Seite öffnen
        </a>
        <PlanActions id={row.id} title={row.title} input={row.input} change="Neuen Termin setzen" />
      </div>
    </section>
  );
}

function Section({ rows, title }: { title: string; rows: PlanRow[] }) {
  if (rows.length === 0) return null;
  const isOver = title === 'Schon erledigt';
  const id = title.toLowerCase().replace(/\W+/g, '-');
  return (
    <section className="panel-work" aria-labelledby={id}>
      <h2 id={id} className={isOver ? 'panel-hidden' : undefined}>
        {title}
      </h2>
      <table aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">Wann</th>
            <th scope="col">Was geschieht</th>
            <th scope="col">Inhalt</th>
            <th scope="col">Geplant von</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} isOver={isOver} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ isOver, row }: { row: PlanRow; isOver: boolean }) {
  return (
    <tr>
      <td>
        <strong>{row.day}</strong>
        <span className="panel-plan__time">
          {row.time} <span className="panel-hint">{row.distance}</span>
        </span>
      </td>
      <td>
        <span className={row.publishes ? 'panel-plan__what panel-plan__what--publish' : 'panel-plan__what'}>
          <Glyph name={row.publishes ? 'globe' : 'removed'} />
          {words(row)}
        </span>
      </td>
      <td>
        <a href={row.href}>{row.title}</a>
        <span className="panel-hint">{row.detail}</span>
        {row.hasNewerDraft && (
          <span className="panel-plan__warning">Es gibt einen neueren Entwurf. Er geht nicht mit.</span>
        )}
      </td>
      <td data-name="Geplant von">{row.by}</td>
      <td className="panel-work__action">
        {isOver ? (
          row.state === 'done' ? (
            'erledigt'
          ) : (
            'abgesagt'
          )
        ) : (
          <PlanActions id={row.id} title={row.title} input={row.input} change="Ändern" />
        )}
      </td>
    </tr>
  );
}
