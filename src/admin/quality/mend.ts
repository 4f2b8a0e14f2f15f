import {
  $createTextNode,
  $isElementNode,
  $isTextNode,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical';
import { $createListItemNode, $createListNode } from '@payloadcms/richtext-lexical/lexical/list';
import { $isHeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text';
import { listSign } from '@/quality/content/listSign';
import type { Mend, Place } from '@/quality/types';
import { $setMark } from '../text/wordMarks';
import { $nodeAt, $textsOf } from './selectPlace';

/** Mends one place of a text, as one step that can be undone. */
export function mend(editor: LexicalEditor, place: Place, what: Mend): void {
  editor.update(
    () => {
      const node = $nodeAt(place.node ?? []);
      if (node) $mend(node, place, what);
    },
    { tag: HISTORY_PUSH_TAG, discrete: true },
  );
}

function $mend(node: LexicalNode, place: Place, what: Mend): void {
  switch (what.kind) {
    case 'headingLevel':
      if ($isHeadingNode(node)) node.setTag(what.tag);
      return;
    case 'linkText':
      if ($isElementNode(node)) $replaceWords(node, what.text);
      return;
    case 'tableHead':
      $headFirstRow(node);
      return;
    case 'language':
      for (const text of $cut(node, place)) $setMark(text, 'lang', what.lang);
      return;
    case 'abbreviation':
      for (const text of $cut(node, place)) $setMark(text, 'abbr', what.title);
      return;
    case 'list':
      $toList(node, what.count, what.ordered);
      return;
    case 'spaces':
      for (const { node: text } of $textsOf(node)) {
        text.setTextContent(text.getTextContent().replace(/[^\S\n]{2,}/g, ' '));
      }
      return;
    case 'align':
      if ($isElementNode(node)) node.setFormat('');
      return;
    case 'remove':
      node.remove();
  }
}

function $replaceWords(link: LexicalNode, words: string): void {
  const [first, ...rest] = $textsOf(link);
  if (first) first.node.setTextContent(words);
  else if ($isElementNode(link)) link.append($createTextNode(words));
  for (const { node } of rest) node.remove();
}

/** Cells know by themselves how to become a head. */
type Cell = LexicalNode & { setHeaderStyles: (state: number, mask: number) => void };
const IN_HEAD_ROW = 1;

function $headFirstRow(table: LexicalNode): void {
  const row = $isElementNode(table) ? table.getFirstChild() : null;
  if (!$isElementNode(row)) return;
  for (const cell of row.getChildren()) {
    if (cell.getType() === 'tablecell') (cell as Cell).setHeaderStyles(IN_HEAD_ROW, IN_HEAD_ROW);
  }
}

/** The words of a place, cut out of what stands around them. */
function $cut(block: LexicalNode, { range }: Place): TextNode[] {
  if (!range) return [];
  const [start, end] = range;
  return $textsOf(block).flatMap(({ node, from }) => {
    const size = node.getTextContentSize();
    const [a, b] = [Math.max(0, start - from), Math.min(size, end - from)];
    if (a >= b) return [];
    const parts = node.splitText(...[a, b].filter((at) => at > 0 && at < size));
    const part = parts[a > 0 ? 1 : 0];
    return part ? [part] : [];
  });
}

function $toList(first: LexicalNode, count: number, ordered: boolean): void {
  const list = $createListNode(ordered ? 'number' : 'bullet');
  const lines = [first, ...first.getNextSiblings()].slice(0, count);
  first.insertBefore(list);
  for (const line of lines) {
    if (!$isElementNode(line)) continue;
    const item = $createListItemNode();
    const children = line.getChildren();
    const [words] = children;
    if ($isTextNode(words)) {
      const text = words.getTextContent();
      words.setTextContent(text.slice(listSign(line.getTextContent())?.length ?? 0));
    }
    item.append(...children);
    list.append(item);
    line.remove();
  }
}
