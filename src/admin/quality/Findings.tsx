import type { Finding } from '@/quality/types';
import { Glyph } from '../frame/Glyph';

/** Errors or hints with their numbers, each with the way to its place. */
export function Findings({
  kind,
  title,
  findings,
  from,
  onJump,
  onRepair,
}: {
  kind: Finding['kind'];
  title: string;
  findings: readonly Finding[];
  /** How many stand before these. */
  from: number;
  onJump: (finding: Finding) => void;
  onRepair?: (finding: Finding, index: number) => void;
}) {
  if (findings.length === 0) return null;
  return (
    <>
      <h3 className={`quality__title quality__title--${kind}`}>{title}</h3>
      <ol className="quality__list" start={from + 1}>
        {findings.map((finding, index) => {
          const number = from + index;
          const { repair, sentence, short } = finding;
          const key = `${finding.rule}-${finding.place.path}-${finding.place.node?.join('.')}-${finding.place.range?.[0]}-${short}`;
          return (
            <li key={key}>
              <Glyph name={kind === 'error' ? 'fault' : 'hint'} />
              <div>
                <h4 data-finding={number} tabIndex={-1}>
                  <span className="quality__number">{number + 1}</span> {sentence}
                </h4>
                {repair && <p className="quality__suggestion">Vorschlag: {repair.suggestion}</p>}
                <p className="quality__actions">
                  <button
                    type="button"
                    className="panel-button"
                    aria-label={`Zur Stelle: ${short}`}
                    onClick={() => onJump(finding)}
                  >
                    Zur Stelle
                  </button>
                  {repair && onRepair && (
                    <button
                      type="button"
                      className="panel-button quality__repair"
                      aria-label={`Beheben: ${short}`}
                      onClick={() => onRepair(finding, number)}
                    >
                      <Glyph name="tool" />
                      Beheben
                    </button>
                  )}
                </p>
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}
