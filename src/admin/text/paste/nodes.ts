import type { LexicalNode } from '@/lib/lexicalTypes';

// Nodes in the shape the editor stores them.

const element = (type: string, children: LexicalNode[], more: object = {}): LexicalNode => ({
  type,
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  children,
  ...more,
});

export const paragraph = (children: LexicalNode[]) =>
  element('paragraph', children, { textFormat: 0, textStyle: '' });
export const heading = (level: number, children: LexicalNode[]) =>
  element('heading', children, { tag: `h${level}` });
export const quote = (children: LexicalNode[]) => element('quote', children);

export interface Item {
  ordered: boolean;
  children: LexicalNode[];
  inner: Item[];
}

export function list(items: readonly Item[]): LexicalNode {
  const ordered = items[0]?.ordered ?? false;
  const children = items.flatMap((item, index) => [
    element('listitem', item.children, { value: index + 1 }),
    ...(item.inner.length > 0 ? [element('listitem', [list(item.inner)], { value: index + 2 })] : []),
  ]);
  return element('list', children, {
    listType: ordered ? 'number' : 'bullet',
    start: 1,
    tag: ordered ? 'ol' : 'ul',
  });
}

export const table = (rows: LexicalNode[]) => element('table', rows);
export const row = (cells: LexicalNode[]) => element('tablerow', cells);
export const cell = (
  children: LexicalNode[],
  more: { headerState: number; colSpan: number; rowSpan: number },
) => element('tablecell', children, { backgroundColor: null, ...more });
