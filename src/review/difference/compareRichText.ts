import { alignBlocks } from './alignBlocks';
import { blockNotes, type SideNotes } from './blockNotes';
import { type Context, MOST_WORDS } from './context';
import { type FlatBlock, flattenText } from './flattenText';
import { isMarked, marksOf, markWords, whole } from './markWords';
import { quoted } from './quoted';
import { type JudgedPair, richTextSummary, tableNotes } from './richTextSummary';
import { styleMarks } from './styleMarks';
import type { Content, Mark, Marked, MarkedBlock, Note } from './types';
import { countWords } from './words';

type Compared = { changed: boolean; summary: string; content: Extract<Content, { kind: 'richText' }> };
type ComparedPair = JudgedPair & { marks: Marked; notes: SideNotes };

/** Compares two texts of the editor block by block, and the words of blocks that belong together. */
export function compareRichText(before: unknown, after: unknown, context: Context): Compared {
  const old = flattenText(before);
  const fresh = flattenText(after);
  const pairs = isTooLong(old) || isTooLong(fresh) ? null : comparePairs(old, fresh, context);
  if (!pairs) return sideBySide(old, fresh);

  const sides = {
    before: new Map(pairs.flatMap((pair) => (pair.before ? [[pair.before, pair] as const] : []))),
    after: new Map(pairs.flatMap((pair) => (pair.after ? [[pair.after, pair] as const] : []))),
  };
  const inOrder = [
    ...fresh.map((block) => sides.after.get(block)),
    ...old.map((block) => sides.before.get(block)),
  ];
  const notes = [...new Set(inOrder)].flatMap((pair) => (pair ? [pair.notes] : []));
  const marked = (side: 'before' | 'after', blocks: FlatBlock[]) =>
    blocks.map((block) => {
      const pair = sides[side].get(block);
      return markedBlock(block, pair?.state ?? 'same', pair?.marks[side] ?? []);
    });
  return {
    changed: pairs.some(({ state }) => state !== 'same'),
    summary: richTextSummary(pairs, old.length, fresh.length),
    content: {
      kind: 'richText',
      before: marked('before', old),
      after: marked('after', fresh),
      notes: {
        before: notes.flatMap((note) => note.before),
        after: [...tableNotes(pairs), ...notes.flatMap((note) => note.after)],
      },
    },
  };
}

function comparePairs(old: FlatBlock[], fresh: FlatBlock[], context: Context): ComparedPair[] | null {
  const pairs = alignBlocks(old, fresh, context.timeLeft());
  if (!pairs) return null;
  const compared: ComparedPair[] = [];
  for (const pair of pairs) {
    const { before, after } = pair;
    const marks =
      before && after
        ? markWords(before.text, after.text, context.timeLeft())
        : whole(before?.text ?? '', after?.text ?? '');
    // A text that stands whole is new to its readers: how its words looked before means nothing.
    const keptWords = marks?.after.some(({ kind }) => kind === 'same') ?? false;
    const notes =
      marks &&
      blockNotes(before, after, { labels: context.labels, keptWords, milliseconds: context.timeLeft() });
    if (!marks || !notes) return null;
    if (!before || !after) {
      compared.push({ ...pair, state: before ? 'removed' : 'added', marks, notes });
      continue;
    }
    if (before.text !== after.text && !isMarked(marks)) notes.after.push(onlySpace(after));
    const changed = isMarked(marks) || notes.before.length + notes.after.length > 0;
    compared.push({ ...pair, state: changed ? 'changed' : pair.moved ? 'moved' : 'same', marks, notes });
  }
  return compared;
}

function onlySpace({ text }: FlatBlock): Note {
  return { about: 'structure', text: `${quoted(text)}: nur Leerzeichen oder Zeilenumbrüche geändert` };
}

function markedBlock(block: FlatBlock, state: MarkedBlock['state'], marks: Mark[]): MarkedBlock {
  const { kind, level, ordered, header, starts, runs } = block;
  return {
    kind,
    level,
    ...(ordered ? { ordered } : {}),
    ...(header ? { header } : {}),
    ...(starts ? { starts } : {}),
    state,
    marks: styleMarks(marks, runs),
  };
}

function isTooLong(blocks: readonly FlatBlock[]): boolean {
  return blocks.reduce((sum, { text }) => sum + countWords(text), 0) > MOST_WORDS;
}

function sideBySide(old: FlatBlock[], fresh: FlatBlock[]): Compared {
  const plain = (blocks: FlatBlock[]) =>
    blocks.map((block) => markedBlock(block, 'same', marksOf('same', block.text)));
  const changed = JSON.stringify(old) !== JSON.stringify(fresh);
  return {
    changed,
    summary: changed ? 'Text geändert' : '',
    content: {
      kind: 'richText',
      before: plain(old),
      after: plain(fresh),
      notes: { before: [], after: [] },
      ...(changed ? { tooLong: true } : {}),
    },
  };
}
