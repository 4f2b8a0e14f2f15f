import type { Context } from './context';
import { counted } from './counts';
import type { ListField } from './fieldTypes';
import { marksOf } from './markWords';
import { matchRows, type Row } from './matchRows';
import { shortened } from './quoted';
import { firstWords, rowsOf, titleField } from './rowsOf';
import type { Content, FieldDifference, ListEntry, Marked } from './types';

type Compared = { changed: boolean; summary: string; content: Extract<Content, { kind: 'list' }> };
type Noun = readonly [string, string] | undefined;

/** Compares two lists entry by entry: new, dropped, moved, changed. */
export function compareList(field: ListField, before: unknown, after: unknown, context: Context): Compared {
  const old = rowsOf(field.items, before);
  const fresh = rowsOf(field.items, after);
  const noun = field.items.of === 'values' ? field.items.noun : undefined;
  const sides: { before: ListEntry[]; after: ListEntry[] } = { before: [], after: [] };
  const pairs = matchRows(old, fresh).map((pair) => {
    const a = pair.before === undefined ? undefined : old[pair.before];
    const b = pair.after === undefined ? undefined : fresh[pair.after];
    const { state, title, details } = compareRows(a, b, context);
    const entry = (row: Row | undefined, side: 'before' | 'after', own = 0, other = 0) => {
      if (!row) return;
      sides[side].push({
        position: own + 1,
        ...(row.label ? { type: row.label } : {}),
        title:
          title[side].length > 0 || !row.label ? title[side] : marksOf('same', shortened(firstWords(row))),
        state,
        ...(pair.moved ? { movedTo: other + 1 } : {}),
        details,
      });
    };
    entry(a, 'before', pair.before, pair.after);
    entry(b, 'after', pair.after, pair.before);
    return { state, moved: pair.moved };
  });
  sides.before.sort((a, b) => a.position - b.position);
  const summary = summaryOf(pairs, noun);
  return {
    changed: summary !== '',
    summary,
    content: {
      kind: 'list',
      ...sides,
      // Links to other documents stand in no order of their own, until somebody moves one.
      numbered: !noun || pairs.some(({ moved }) => moved),
    },
  };
}

function compareRows(before: Row | undefined, after: Row | undefined, context: Context) {
  const fields = (after ?? before)?.fields ?? [];
  const title = titleField(fields, before?.data ?? null, after?.data ?? null);
  const compare = (field: (typeof fields)[number]): FieldDifference =>
    context.compareField(field, before?.data[field.name], after?.data[field.name], context);
  const details = fields
    .filter((field) => field !== title)
    .map(compare)
    .filter(({ changed }) => changed);
  const named = title && compare(title);
  const marks: Marked =
    named && hasMarks(named.content)
      ? { before: named.content.before, after: named.content.after }
      : { before: [], after: [] };
  const state: ListEntry['state'] = !before
    ? 'added'
    : !after
      ? 'removed'
      : details.length > 0 || named?.changed
        ? 'changed'
        : 'same';
  return { state, title: marks, details };
}

function hasMarks(content: Content): content is Extract<Content, { kind: 'text' | 'value' | 'relation' }> {
  return content.kind === 'text' || content.kind === 'value' || content.kind === 'relation';
}

/** "1 neu, 1 entfällt, 1 verschoben, 4 gleich", or "1 Verknüpfung neu"; '' when nothing differs. */
function summaryOf(pairs: readonly { state: ListEntry['state']; moved: boolean }[], noun: Noun): string {
  const count = (state: ListEntry['state'], moved: boolean) =>
    pairs.filter((pair) => pair.state === state && pair.moved === moved).length;
  const removed = count('removed', false);
  const parts = (
    [
      [count('added', false), 'neu'],
      [removed, removed === 1 ? 'entfällt' : 'entfallen'],
      [count('same', true), 'verschoben'],
      [count('changed', true), 'verschoben und geändert'],
      [count('changed', false), 'geändert'],
    ] as const
  )
    .filter(([number]) => number > 0)
    .map(([number, word], index) => `${noun && index === 0 ? counted(number, noun) : number} ${word}`);
  const same = count('same', false);
  if (parts.length > 0 && same > 0 && !noun) parts.push(`${same} gleich`);
  return parts.join(', ');
}
