import type { LexicalNode, RichTextContent } from '@/lib/lexicalTypes';

// Builds rich text for the examples of the blocks, in the shape the editor stores.

const words = (text: string): LexicalNode => ({ type: 'text', text, format: 0, version: 1 });
const parent = (type: string, children: LexicalNode[], more: Record<string, unknown> = {}): LexicalNode => ({
  type,
  children,
  version: 1,
  ...more,
});

export const paragraph = (text: string) => parent('paragraph', [words(text)]);
export const heading = (text: string, tag: 'h2' | 'h3' | 'h4' = 'h2') =>
  parent('heading', [words(text)], { tag });
export const bullets = (...items: string[]) =>
  parent(
    'list',
    items.map((item) => parent('listitem', [words(item)])),
    { listType: 'bullet' },
  );

/** The first row is the head, the first column heads its row. */
export const table = (...rows: string[][]) =>
  parent(
    'table',
    rows.map((cells, row) =>
      parent(
        'tablerow',
        cells.map((cell, column) =>
          parent('tablecell', [paragraph(cell)], {
            headerState: (row === 0 ? 1 : 0) + (column === 0 ? 2 : 0),
          }),
        ),
      ),
    ),
  );

export const richTextOf = (...children: LexicalNode[]): RichTextContent => ({
  root: { type: 'root', children, direction: 'ltr', format: '', indent: 0, version: 1 },
});
