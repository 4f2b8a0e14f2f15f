import { Gutter, SetStepNav } from '@payloadcms/ui';
import { notFound } from 'next/navigation';
import type { CollectionSlug, DocumentViewServerProps } from 'payload';
import { formatDateTime } from '@/lib/dates';
import { Badge } from '../parts/Badge';
import { loadVersions, type VersionRow } from './loadVersions';

const states: Record<VersionRow['state'], React.ReactNode> = {
  public: <Badge kind="done">Jetzt öffentlich</Badge>,
  wasPublic: 'War öffentlich',
  draft: 'Entwurf',
};

/** Earlier versions with who made them and why: Payload's own list shows neither. */
export async function VersionList({ doc, initPageResult, searchParams }: DocumentViewServerProps) {
  const { collectionConfig, req } = initPageResult;
  const collection = collectionConfig?.slug as CollectionSlug | undefined;
  const { id } = doc;
  if (!collection || !id) notFound();
  const { page, pages, rows } = await loadVersions(req, collection, id, Number(searchParams?.seite) || 1);
  const place = `/admin/collections/${collection}/${id}`;
  return (
    <Gutter className="panel-worklist">
      <main>
        <SetStepNav
          nav={[
            { label: String(collectionConfig?.labels.plural), url: `/admin/collections/${collection}` },
            { label: String(doc.name ?? doc.title ?? ''), url: place },
            { label: 'Frühere Fassungen' },
          ]}
        />
        <div className="panel-log__wrap">
          <table className="panel-log" aria-label="Frühere Fassungen">
            <thead>
              <tr>
                <th scope="col" aria-sort="descending">
                  Wann
                </th>
                <th scope="col">Wer</th>
                <th scope="col">Was geändert wurde</th>
                <th scope="col">Stand</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ at, id: version, note, state, who }) => (
                <tr key={version}>
                  <td data-name="Wann">
                    <a href={`${place}/versions/${version}`}>{formatDateTime(at)}</a>
                  </td>
                  <td data-name="Wer">{who}</td>
                  <td data-name="Was geändert wurde">{note ? `„${note}“` : '–'}</td>
                  <td data-name="Stand">{states[state]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {pages > 1 && (
          <nav className="panel-links" aria-label="Weitere Fassungen">
            {page > 1 && <a href={`${place}/versions?seite=${page - 1}`}>Vorige Seite</a>}
            <span>
              Seite {page} von {pages}
            </span>
            {page < pages && <a href={`${place}/versions?seite=${page + 1}`}>Nächste Seite</a>}
          </nav>
        )}
      </main>
    </Gutter>
  );
}
