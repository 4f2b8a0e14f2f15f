import {
  $createRangeSelection,
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  $setSelection,
  type LexicalEditor,
  type LexicalNode,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical';
import type { Place } from '@/quality/types';

/** The node to which a way leads from the root, as the text stands now. */
export function $nodeAt(way: readonly number[]): LexicalNode | null {
  let node: LexicalNode | null = $getRoot();
  for (const index of way) {
    node = $isElementNode(node) ? node.getChildAtIndex(index) : null;
    if (!node) return null;
  }
  return node;
}

/** The text nodes of a block with the letter at which each begins; lists within an item are not part of it. */
export function $textsOf(block: LexicalNode): { node: TextNode; from: number }[] {
  const found: { node: TextNode; from: number }[] = [];
  let at = 0;
  const walk = (node: LexicalNode) => {
    if ($isTextNode(node)) {
      found.push({ node, from: at });
      at += node.getTextContentSize();
    } else if ($isLineBreakNode(node)) at += 1;
    else if ($isElementNode(node) && (node === block || !['list', 'paragraph'].includes(node.getType()))) {
      for (const child of node.getChildren()) walk(child);
    }
  };
  walk(block);
  return found;
}

/** Selects the words that a finding is about and scrolls them into view. */
export function selectPlace(editor: LexicalEditor, { node: way = [], range }: Omit<Place, 'label'>): void {
  editor.update(
    () => {
      const block = $nodeAt(way);
      if (!block) return;
      const texts = $textsOf(block);
      const last = texts.at(-1);
      const [from, to] = range ?? [0, last ? last.from + last.node.getTextContentSize() : 0];
      const start = texts.findLast((text) => text.from <= from) ?? texts[0];
      const end = texts.findLast((text) => text.from < to) ?? start;
      if (!start || !end) {
        block.selectStart();
        return;
      }
      const selection = $createRangeSelection();
      selection.anchor.set(start.node.getKey(), from - start.from, 'text');
      selection.focus.set(end.node.getKey(), Math.min(to - end.from, end.node.getTextContentSize()), 'text');
      $setSelection(selection);
    },
    { discrete: true },
  );
  editor.getRootElement()?.focus();
  const key = editor.read(() => $nodeAt(way)?.getKey());
  if (key) editor.getElementByKey(key)?.scrollIntoView({ block: 'center' });
}
