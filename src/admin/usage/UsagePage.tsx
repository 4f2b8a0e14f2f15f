import { Gutter } from '@payloadcms/ui';
import { notFound } from 'next/navigation';
import type { CollectionSlug, DocumentViewServerProps } from 'payload';
import { isStaff } from '@/access/roles';
import { usesOf } from '@/usage/usesOf';

/** Where a document is used on the site, in its own tab. For the office only. */
export async function UsagePage({ doc, initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, req } = initPageResult;
  if (!isStaff(req)) notFound();
  const uses = await usesOf(req, collectionConfig?.slug as CollectionSlug, Number(doc.id));
  return (
    <Gutter className="panel-worklist">
      <main className="panel-work">
        <h2 id="verwendung">Wird verwendet in</h2>
        {uses.length === 0 ? (
          <p>Keine andere Stelle verwendet diesen Inhalt.</p>
        ) : (
          <table aria-labelledby="verwendung">
            <thead>
              <tr>
                <th scope="col">Inhalt</th>
                <th scope="col">Art</th>
                <th scope="col">Stelle</th>
              </tr>
            </thead>
            <tbody>
              {uses.map(({ href, isDraft, kind, places, title }) => (
                <tr key={href}>
                  <td>
                    <a href={href}>{title}</a>
                    {isDraft && <span className="panel-hint">nur im Entwurf</span>}
                  </td>
                  <td data-name="Art">{kind}</td>
                  <td data-name="Stelle">{places.map(({ label }) => label).join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </main>
    </Gutter>
  );
}
