import {
  type LexicalCell,
  type LexicalNode,
  type LexicalText,
  TEXT_BOLD,
  TEXT_ITALIC,
  type WordMarks,
} from '@/lib/lexicalTypes';
import { isRecord, type Reference, referenceOf } from './labels';
import { type BlockKind, CELL_GAP } from './types';

export type LinkTarget = { address: string } | { document: Reference };

/** A stretch of text with one look. Runs of one link share its object. */
export type InlineRun = WordMarks & {
  text: string;
  bold: boolean;
  italic: boolean;
  link: { target: LinkTarget } | null;
};

export type FlatBlock = {
  kind: BlockKind;
  level: number;
  ordered?: boolean;
  header?: boolean;
  starts?: boolean;
  runs: InlineRun[];
  text: string;
};

type Look = Omit<InlineRun, 'text'>;
type Shape = Omit<FlatBlock, 'runs' | 'text'>;

const PLAIN: Look = { bold: false, italic: false, link: null };

/** The text of an editor as a flat row of blocks; empty paragraphs, which the website does not show, are left out. */
export function flattenText(content: unknown): FlatBlock[] {
  const root = isRecord(content) ? content.root : undefined;
  return isRecord(root) ? childrenOf(root as LexicalNode).flatMap(blocksOf) : [];
}

function blocksOf(node: LexicalNode): FlatBlock[] {
  switch (node.type) {
    case 'paragraph':
      return block({ kind: 'paragraph', level: 1 }, inline(node, PLAIN));
    case 'quote':
      return block({ kind: 'quote', level: 1 }, inline(node, PLAIN));
    case 'heading':
      return block({ kind: 'heading', level: Number(String(node.tag).slice(1)) || 2 }, inline(node, PLAIN));
    case 'list':
      return startingWith(listItems(node, 1));
    case 'table':
      return startingWith(childrenOf(node).flatMap(tableRow));
    default:
      return node.children
        ? block({ kind: 'other', level: 1 }, inline(node, PLAIN))
        : block({ kind: 'other', level: 1 }, [{ ...PLAIN, text: `[${node.type}]` }]);
  }
}

function listItems(list: LexicalNode, level: number): FlatBlock[] {
  const ordered = list.listType === 'number';
  return childrenOf(list).flatMap((item) => {
    const nested = childrenOf(item).filter(({ type }) => type === 'list');
    const own = childrenOf(item).filter(({ type }) => type !== 'list');
    return [
      ...block({ kind: 'listItem', level, ordered }, inline({ type: 'listitem', children: own }, PLAIN)),
      ...nested.flatMap((inner) => listItems(inner, level + 1)),
    ];
  });
}

function tableRow(row: LexicalNode): FlatBlock[] {
  const cells = childrenOf(row) as LexicalCell[];
  const header = cells.length > 0 && cells.every(({ headerState = 0 }) => (headerState & 1) === 1);
  const runs = cells.flatMap((cell, index) => {
    const words = childrenOf(cell).flatMap((child, place) => [
      ...(place > 0 ? [{ ...PLAIN, text: '\n' }] : []),
      ...inline(child, PLAIN),
    ]);
    return index === 0 ? words : [{ ...PLAIN, text: CELL_GAP }, ...words];
  });
  return block({ kind: 'tableRow', level: 1, header }, runs);
}

function inline(node: LexicalNode, look: Look): InlineRun[] {
  return childrenOf(node).flatMap((child): InlineRun[] => {
    if (typeof child.text === 'string') {
      const { $: marks = {}, format = 0 } = child as LexicalText;
      const bold = Boolean(format & TEXT_BOLD);
      const italic = Boolean(format & TEXT_ITALIC);
      const text = child.text.replaceAll(CELL_GAP, ' ');
      return text === '' ? [] : [{ ...look, ...wordMarks(marks), bold, italic, text }];
    }
    if (child.type === 'linebreak') return [{ ...look, text: '\n' }];
    if (child.type === 'tab') return [{ ...look, text: ' ' }];
    if (child.type === 'link' || child.type === 'autolink') {
      return inline(child, { ...look, link: { target: targetOf(child.fields) } });
    }
    return inline(child, look);
  });
}

const wordMarks = ({ abbr, lang }: WordMarks): WordMarks => ({
  ...(lang ? { lang } : {}),
  ...(abbr ? { abbr } : {}),
});

function targetOf(fields: unknown): LinkTarget {
  if (!isRecord(fields)) return { address: '' };
  const document = fields.linkType === 'internal' ? referenceOf(fields.doc, []) : null;
  return document ? { document } : { address: typeof fields.url === 'string' ? fields.url.trim() : '' };
}

function block(shape: Shape, runs: InlineRun[]): FlatBlock[] {
  const text = runs.map((run) => run.text).join('');
  return text.trim() === '' ? [] : [{ ...shape, runs, text }];
}

function startingWith(blocks: FlatBlock[]): FlatBlock[] {
  return blocks.map((item, index) => (index === 0 ? { ...item, starts: true } : item));
}

function childrenOf(node: { children?: LexicalNode[] }): LexicalNode[] {
  return Array.isArray(node.children) ? node.children : [];
}
