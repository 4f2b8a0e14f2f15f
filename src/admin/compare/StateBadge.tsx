import type { ListEntry } from '@/review/difference/types';
import { Glyph } from '../frame/Glyph';

const WORDS = { added: 'neu', removed: 'entfällt', changed: 'geändert' } as const;

/** What became of a list entry, in words. */
export function StateBadge({ entry, side }: { entry: ListEntry; side: 'before' | 'after' }) {
  const { state, movedTo, title } = entry;
  // The mark in the title says the same to screen readers.
  const said = title.some(({ kind }) => kind === state);
  return (
    <>
      {movedTo !== undefined && (
        <MovedBadge words={side === 'before' ? `verschoben auf ${movedTo}` : `vorher ${movedTo}`} />
      )}
      {state !== 'same' && (
        <span className={`compare-badge compare-badge--${state}`} aria-hidden={said || undefined}>
          <Glyph name={state} />
          {WORDS[state]}
        </span>
      )}
    </>
  );
}

export function MovedBadge({ words = 'verschoben' }: { words?: string }) {
  return (
    <span className="compare-badge compare-badge--moved">
      <Glyph name="moved" />
      {words}
    </span>
  );
}
