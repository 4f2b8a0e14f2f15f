import { diffArrays } from 'diff';
import type { Mark, Marked } from './types';
import { isWord, tokensOf } from './words';

/** From this share of changed words on, marks are confetti and the text stands better whole. */
const MOSTLY_CHANGED = 0.6;

type Run = { same: number } | { removed: number; added: number };

/**
 * Marks what differs between two texts, word by word. Joined, the marks of a side give back its text to the letter.
 * Null when it takes longer than `milliseconds`.
 */
export function markWords(before: string, after: string, milliseconds: number): Marked | null {
  if (before === after) return unmarked(before, after);
  // Addresses, numbers and single words read better whole than in pieces.
  if (!/\s/.test(before) && !/\s/.test(after)) return whole(before, after);
  const [old, fresh] = [tokensOf(before), tokensOf(after)];
  const changes = diffArrays(
    old.map(({ text }) => text),
    fresh.map(({ text }) => text),
    { timeout: milliseconds },
  );
  if (!changes) return null;
  const runs = joinPhrases(toRuns(changes), old);
  const marked = {
    before: cut(before, old, runs, 'removed'),
    after: cut(after, fresh, runs, 'added'),
  };
  return changedShare(marked) > MOSTLY_CHANGED ? whole(before, after) : marked;
}

/** Both texts as they are. */
export function unmarked(before: string, after: string): Marked {
  return { before: marksOf('same', before), after: marksOf('same', after) };
}

/** Both texts as one mark each. */
export function whole(before: string, after: string): Marked {
  return { before: marksOf('removed', before), after: marksOf('added', after) };
}

export function marksOf(kind: Mark['kind'], text: string): Mark[] {
  return text === '' ? [] : [{ kind, text }];
}

export function isMarked({ before, after }: Marked): boolean {
  return [...before, ...after].some(({ kind }) => kind !== 'same');
}

function toRuns(changes: readonly { added: boolean; removed: boolean; count: number }[]): Run[] {
  const runs: Run[] = [];
  for (const { added, removed, count } of changes) {
    const last = runs.at(-1);
    if (!added && !removed) runs.push({ same: count });
    else if (last && 'removed' in last) last[added ? 'added' : 'removed'] += count;
    else runs.push({ removed: removed ? count : 0, added: added ? count : 0 });
  }
  return runs;
}

/** Punctuation alone between two exchanged phrases is no reason to break them: "[a], [b]" becomes "[a, b]". */
function joinPhrases(runs: readonly Run[], old: readonly { text: string }[]): Run[] {
  const joined: Run[] = [];
  let at = 0;
  runs.forEach((run, index) => {
    const last = joined.at(-1);
    if ('same' in run) {
      const words = old.slice(at, at + run.same).some(({ text }) => isWord(text));
      at += run.same;
      if (!words && isExchange(last) && isExchange(runs[index + 1])) {
        last.removed += run.same;
        last.added += run.same;
        return;
      }
      joined.push(run);
      return;
    }
    at += run.removed;
    if (last && 'removed' in last) {
      last.removed += run.removed;
      last.added += run.added;
    } else joined.push({ ...run });
  });
  return joined;
}

function isExchange(run: Run | undefined): run is Exclude<Run, { same: number }> {
  return run !== undefined && 'removed' in run && run.removed > 0 && run.added > 0;
}

/** Cuts one side of the text at its runs. Space around a changed phrase goes to the unchanged words beside it. */
function cut(
  text: string,
  tokens: readonly { from: number; to: number }[],
  runs: readonly Run[],
  own: 'removed' | 'added',
): Mark[] {
  const marks: Mark[] = [];
  let token = 0;
  let done = 0;
  for (const run of runs) {
    const kind = 'same' in run ? 'same' : own;
    token += 'same' in run ? run.same : run[own];
    const end = tokens[token - 1]?.to ?? 0;
    if (end <= done) continue;
    const chunk = text.slice(done, end);
    const last = marks.at(-1);
    const space = kind !== 'same' && last ? (/^\s*/.exec(chunk)?.[0] ?? '') : '';
    if (last) last.text += space;
    marks.push({ kind, text: chunk.slice(space.length) });
    done = end;
  }
  const last = marks.at(-1);
  if (!last) return marksOf('same', text);
  last.text += text.slice(done);
  return marks;
}

function changedShare({ before, after }: Marked): number {
  let changed = 0;
  let all = 0;
  for (const { kind, text } of [...before, ...after]) {
    const words = tokensOf(text).filter((token) => isWord(token.text)).length;
    all += words;
    if (kind !== 'same') changed += words;
  }
  return all === 0 ? 1 : changed / all;
}
