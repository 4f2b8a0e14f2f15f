import type { UIFieldServerProps } from 'payload';
import { gapsIn, impressumSections, privacySections, statementSections } from '@/legal/sections';
import type { AccessibilityStatement, Legal } from '@/payload-types';

/** "Das fehlt noch": the gaps that readers see now, as of the last time it was saved. */
export function MissingFacts({ data, of }: UIFieldServerProps & { of: 'statement' | 'legal' }) {
  const gaps =
    of === 'statement'
      ? gapsIn(statementSections(data as AccessibilityStatement))
      : gapsIn([...impressumSections(data as Legal), ...privacySections(data as Legal)]);
  return (
    <section
      className={gaps.length ? 'panel-notice' : 'panel-notice panel-notice--done'}
      aria-labelledby="das-fehlt"
    >
      <h2 id="das-fehlt">{gaps.length ? 'Das fehlt noch' : 'Alle Pflichtangaben sind da'}</h2>
      {gaps.length > 0 && (
        <ul>
          {gaps.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
      )}
      {of === 'statement' && (
        <p>
          <a className="panel-link" href="/barrierefreiheit/erklaerung.html">
            Erklärung für die Überwachungsstelle herunterladen (HTML)
          </a>
        </p>
      )}
    </section>
  );
}
