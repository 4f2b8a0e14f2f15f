'use client';

import type { Finding } from '@/quality/profileFindings';
import { Glyph } from '../frame/Glyph';
import { Badge } from '../parts/Badge';
import { Changes } from './Changes';
import { type SideNotes, useSideNotes } from './sideNotes';
import { TabCounts } from './TabCounts';
import { useFindings } from './useFindings';

/** Beside the form of a member: what is missing, what has changed, who else is here. */
export function ProfileSide() {
  const { filled, goTo, needed, nice, tabOf, total } = useFindings();
  const { changes, company, handedIn } = useSideNotes();
  if (handedIn !== undefined) return <Waiting note={handedIn} changes={changes} />;
  const section = (title: string, findings: Finding[], hint?: string) =>
    findings.length > 0 && (
      <>
        <h3>
          {title} {hint && <span className="panel-hint">{hint}</span>}
        </h3>
        <ul>
          {findings.map((finding) => (
            <FindingItem key={finding.field} finding={finding} onGo={() => goTo(finding)} />
          ))}
        </ul>
      </>
    );
  return (
    <div className="panel-side">
      <section className="panel-card" aria-labelledby="das-fehlt-noch">
        <header>
          <h2 id="das-fehlt-noch" tabIndex={-1}>
            Das fehlt noch
          </h2>
          <Verdict faults={needed.length} />
        </header>
        <p className="panel-card__line">
          <span>Ausgefüllt</span>{' '}
          <strong>
            {filled} von {total} Angaben
          </strong>
          <span className="panel-meter" aria-hidden="true">
            <span style={{ width: `${(100 * filled) / total}%` }} />
          </span>
        </p>
        {section('Vor der Freigabe nötig', needed)}
        {section('Wäre gut', nice, '(keine Pflicht)')}
        {filled === total && <p className="panel-card__line">Alles ausgefüllt. Danke!</p>}
      </section>
      <OwnChanges changes={changes} />
      {company && <p className="panel-hint">{company}</p>}
      <TabCounts findings={[...needed, ...nice]} tabOf={tabOf} />
    </div>
  );
}

/** While the office decides, nothing is missing; what counts is what was handed in, and the way back. */
function Waiting({ changes, note }: Pick<SideNotes, 'changes'> & { note: string }) {
  return (
    <div className="panel-side">
      {note && (
        <section className="panel-card" aria-labelledby="nachricht">
          <header>
            <h2 id="nachricht">Ihre Nachricht an die Geschäftsstelle</h2>
          </header>
          <p className="panel-card__line panel-card__note">„{note}“</p>
        </section>
      )}
      <section className="panel-card" aria-labelledby="doch-noch">
        <header>
          <h2 id="doch-noch">Doch noch etwas ändern?</h2>
        </header>
        <p className="panel-card__line">
          Wählen Sie „Zurückziehen“. Dann können Sie weiterschreiben und später neu zur Freigabe geben. Es
          geht nichts verloren.
        </p>
      </section>
      <OwnChanges changes={changes} />
    </div>
  );
}

function OwnChanges({ changes }: Pick<SideNotes, 'changes'>) {
  if (changes.length === 0) return null;
  return (
    <section className="panel-card" aria-labelledby="geaendert">
      <header>
        <h2 id="geaendert">Das haben Sie geändert</h2>
      </header>
      <Changes changes={changes} />
    </section>
  );
}

function Verdict({ faults }: { faults: number }) {
  return (
    <Badge kind={faults > 0 ? 'fault' : 'done'}>{faults > 0 ? `${faults} Fehler` : 'keine Fehler'}</Badge>
  );
}

function FindingItem({ finding, onGo }: { finding: Finding; onGo: () => void }) {
  return (
    <li className={finding.isNeeded ? 'panel-finding panel-finding--fault' : 'panel-finding'}>
      <Glyph name={finding.isNeeded ? 'fault' : 'hint'} />
      <span>{finding.sentence}</span>
      <button
        type="button"
        className="panel-button"
        aria-label={`Zur Stelle: ${finding.sentence}`}
        onClick={onGo}
      >
        Zur Stelle
      </button>
    </li>
  );
}
