import { diffArrays } from 'diff';
import type { FlatBlock } from './flattenText';
import { isWord, tokensOf } from './words';

/** Blocks that belong together; one side is missing where a block is new or dropped. */
export type BlockPair = { before?: FlatBlock; after?: FlatBlock; moved?: true };

/** From here on two blocks are versions of one. */
const SIMILAR = 0.5;
/** More combinations than this are not worth comparing: such a text was replaced, not edited. */
const MOST_COMBINATIONS = 40_000;

/** Pairs the blocks of two texts: the same words first, then moved ones, then similar ones. Null when out of time. */
export function alignBlocks(
  before: readonly FlatBlock[],
  after: readonly FlatBlock[],
  milliseconds: number,
): BlockPair[] | null {
  const changes = diffArrays(before.map(keyOf), after.map(keyOf), { timeout: milliseconds });
  if (!changes) return null;
  const same: BlockPair[] = [];
  const gaps: { before: FlatBlock[]; after: FlatBlock[] }[] = [{ before: [], after: [] }];
  let [old, fresh] = [0, 0];
  for (const { added, removed, count } of changes) {
    const gap = gaps.at(-1);
    if (removed) gap?.before.push(...before.slice(old, old + count));
    else if (added) gap?.after.push(...after.slice(fresh, fresh + count));
    else {
      for (let at = 0; at < count; at += 1) same.push({ before: before[old + at], after: after[fresh + at] });
      gaps.push({ before: [], after: [] });
    }
    if (!added) old += count;
    if (!removed) fresh += count;
  }
  const moved = takeMoved(gaps);
  return [...same, ...moved, ...gaps.flatMap((gap) => pairSimilar(gap.before, gap.after))];
}

function keyOf({ text }: FlatBlock): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Blocks with the same words at another place; they leave their gaps. */
function takeMoved(gaps: { before: FlatBlock[]; after: FlatBlock[] }[]): BlockPair[] {
  const waiting = new Map<string, { block: FlatBlock; gap: { before: FlatBlock[] } }[]>();
  for (const gap of gaps) {
    for (const block of gap.before) {
      const key = keyOf(block);
      waiting.set(key, [...(waiting.get(key) ?? []), { block, gap }]);
    }
  }
  const moved: BlockPair[] = [];
  for (const gap of gaps) {
    gap.after = gap.after.filter((block) => {
      const found = waiting.get(keyOf(block))?.shift();
      if (!found) return true;
      found.gap.before = found.gap.before.filter((other) => other !== found.block);
      moved.push({ before: found.block, after: block, moved: true });
      return false;
    });
  }
  return moved;
}

function pairSimilar(before: readonly FlatBlock[], after: readonly FlatBlock[]): BlockPair[] {
  if (before.length * after.length > MOST_COMBINATIONS) return pairByKind(before, after);
  const old = before.map(wordsOf);
  const fresh = after.map(wordsOf);
  const scores = old.map((words) => fresh.map((others) => similarity(words, others)));

  /** Pairs the two most alike, then what stands before and behind them, so that pairs never cross. */
  function split(from: number, to: number, low: number, high: number): BlockPair[] {
    let best = { score: 0, at: -1, with: -1 };
    for (let at = from; at < to; at += 1) {
      for (let other = low; other < high; other += 1) {
        const score = scores[at]?.[other] ?? 0;
        if (score > best.score) best = { score, at, with: other };
      }
    }
    if (best.score < SIMILAR) return pairByKind(before.slice(from, to), after.slice(low, high));
    return [
      ...split(from, best.at, low, best.with),
      { before: before[best.at], after: after[best.with] },
      ...split(best.at + 1, to, best.with + 1, high),
    ];
  }
  return split(0, before.length, 0, after.length);
}

/** What is left between pairs: a heading replaces a heading, a paragraph a paragraph; the rest is new or dropped. */
function pairByKind(before: readonly FlatBlock[], after: readonly FlatBlock[]): BlockPair[] {
  const free = [...after];
  const pairs = before.map((block): BlockPair => {
    const at = free.findIndex(({ kind }) => kind === block.kind);
    return at === -1 ? { before: block } : { before: block, after: free.splice(at, 1)[0] };
  });
  return [...pairs, ...free.map((block) => ({ after: block }))];
}

function wordsOf({ text }: FlatBlock): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokensOf(text)) {
    const word = token.text.toLowerCase();
    if (isWord(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Share of words two texts have in common, from 0 to 1. */
function similarity(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let [common, all] = [0, 0];
  for (const [word, count] of a) {
    common += Math.min(count, b.get(word) ?? 0);
    all += count;
  }
  for (const count of b.values()) all += count;
  return all === 0 ? 0 : (2 * common) / all;
}
