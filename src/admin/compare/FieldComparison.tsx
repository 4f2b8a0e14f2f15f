import { TOO_LONG } from '@/review/difference/context';
import type { Content, FieldDifference } from '@/review/difference/types';
import { Glyph } from '../frame/Glyph';
import { DifferenceSide } from './DifferenceSide';

/** How the two sides are called above each field: "Öffentlich" and "Neu" on the page of a release. */
export type SideNames = { before: string; after: string };

/** Place of a field on the page, to jump to. */
function fieldId(name: string): string {
  return `feld-${name}`;
}

/** A changed field: its name, what happened to it, and both sides. `noBefore` stands on the left when nothing is public yet. */
export function FieldComparison({
  difference,
  names,
  noBefore,
}: {
  difference: FieldDifference;
  names: SideNames;
  noBefore?: string;
}) {
  const { name, label, summary, content } = difference;
  return (
    <details className="compare-field" open>
      <summary id={fieldId(name)}>
        <Glyph name="open" />
        <h2>{label}</h2>
        <span className="compare-field__summary">{summary}</span>
      </summary>
      {isTooLong(content) && <p className="compare-field__long">{TOO_LONG}</p>}
      <div className="compare-columns">
        <div className="compare-side">
          <h3>
            <Glyph name="globe" />
            {names.before}
          </h3>
          {noBefore ? (
            <p className="compare-none">{noBefore}</p>
          ) : (
            <DifferenceSide difference={difference} side="before" />
          )}
        </div>
        <div className="compare-side">
          <h3>
            <Glyph name="pencil" />
            {names.after}
          </h3>
          <DifferenceSide difference={difference} side="after" />
        </div>
      </div>
    </details>
  );
}

/** Whether a text in this field, however deep, was too long to compare. */
function isTooLong(content: Content): boolean {
  if (content.kind === 'group') return content.parts.some((part) => isTooLong(part.content));
  if (content.kind === 'list') {
    return content.after.some(({ details }) => details.some((detail) => isTooLong(detail.content)));
  }
  return 'tooLong' in content && content.tooLong === true;
}
