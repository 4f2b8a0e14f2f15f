import { Gutter, SetStepNav } from '@payloadcms/ui';
import { notFound } from 'next/navigation';
import type { ListViewServerProps } from 'payload';
import { isStaff } from '@/access/roles';
import { addressOf, filtersInWords, readFilters } from '@/activity/filters';
import type { Activity } from '@/payload-types';
import { LogForm } from './LogForm';
import { LogTable } from './LogTable';
import { loadLog } from './loadLog';

const here = '/admin/collections/activity';

/** Who did what and when, with filters that stand in the address. For the office only. */
export async function LogList({ payload, searchParams = {}, user }: ListViewServerProps) {
  if (!isStaff({ user: user ?? null })) notFound();
  const filters = readFilters(searchParams);
  const log = await loadLog(payload, filters, Number(searchParams.seite) || 1);
  const address = addressOf(filters);
  const isFiltered = address !== addressOf(readFilters({}));
  const placeOf = (entry: Activity) => placeInPanel(entry, payload.collections);
  return (
    <Gutter className="panel-worklist">
      <main>
        <SetStepNav nav={[{ label: 'Protokoll' }]} />
        <div className="panel-log__head">
          <div>
            <h1>Protokoll</h1>
            <p className="panel-hint">
              Wer hat wann was getan. Einträge können nicht geändert werden. Aufbewahrt: {log.keptFor}.
            </p>
          </div>
          <a className="panel-button" href={`/api/activity/export.csv?${address}`}>
            Als CSV herunterladen
          </a>
        </div>
        <LogForm
          key={address}
          filters={filters}
          people={log.people}
          contents={[...log.contents].map(([value, label]) => ({ value, label }))}
        />
        <p className="panel-log__count">
          <span role="status">
            <strong>{log.total === 1 ? '1 Eintrag' : `${log.total} Einträge`}</strong>
            {` · ${filtersInWords(filters, log.contents)}`}
          </span>
          {isFiltered && (
            <a className="panel-link" href={here}>
              Filter zurücksetzen
            </a>
          )}
        </p>
        {log.entries.length === 0 ? (
          <p>Kein Eintrag passt. Wählen Sie einen längeren Zeitraum.</p>
        ) : (
          <LogTable
            entries={log.entries}
            isAscending={filters.aufsteigend}
            placeOf={placeOf}
            turned={`${here}?${addressOf(filters, { aufsteigend: !filters.aufsteigend })}`}
          />
        )}
        <LogPages address={address} page={log.page} pages={log.pages} />
      </main>
    </Gutter>
  );
}

function LogPages({ address, page, pages }: { address: string; page: number; pages: number }) {
  if (pages <= 1)
    return <p className="panel-hint">Das sind alle Einträge. Älteres finden Sie über „Zeitraum“.</p>;
  return (
    <nav className="panel-links" aria-label="Weitere Einträge">
      {page > 1 && <a href={`${here}?${address}&seite=${page - 1}`}>Vorige Seite</a>}
      <span>
        Seite {page} von {pages}
      </span>
      {page < pages && <a href={`${here}?${address}&seite=${page + 1}`}>Nächste Seite</a>}
    </nav>
  );
}

function placeInPanel(
  { action, contentId, contentType }: Activity,
  collections: ListViewServerProps['payload']['collections'],
): string | null {
  if (!contentType || action === 'deleted') return null;
  if (!(contentType in collections)) return `/admin/globals/${contentType}`;
  return contentId ? `/admin/collections/${contentType}/${contentId}` : null;
}
