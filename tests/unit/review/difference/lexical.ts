import type { LexicalNode, RichTextContent } from '@/lib/lexicalTypes';

// Short words for what the editor stores.

type Child = string | LexicalNode;

const node = (type: string, children: Child[], more: Record<string, unknown> = {}): LexicalNode => ({
  type,
  version: 1,
  ...more,
  children: children.map((child) => (typeof child === 'string' ? words(child) : child)),
});
const words = (text: string, format = 0): LexicalNode => ({ type: 'text', text, format, version: 1 });
export const bold = (text: string) => words(text, 1);
export const italic = (text: string) => words(text, 2);
export const marked = (text: string, $: { lang?: string; abbr?: string }): LexicalNode => ({
  ...words(text),
  $,
});
export const link = (text: string, url: string) =>
  node('link', [text], { fields: { linkType: 'custom', url } });
export const linkTo = (text: string, relationTo: string, value: unknown) =>
  node('link', [text], { fields: { linkType: 'internal', doc: { relationTo, value } } });
export const p = (...children: Child[]) => node('paragraph', children);
export const quote = (...children: Child[]) => node('quote', children);
export const h = (level: 2 | 3 | 4, ...children: Child[]) => node('heading', children, { tag: `h${level}` });
export const item = (...children: Child[]) => node('listitem', children);
export const bullets = (...items: LexicalNode[]) => node('list', items, { listType: 'bullet' });
export const numbers = (...items: LexicalNode[]) => node('list', items, { listType: 'number' });
export const table = (...rows: string[][]) =>
  node(
    'table',
    rows.map((cells, row) =>
      node(
        'tablerow',
        cells.map((cell) => node('tablecell', [p(cell)], { headerState: row === 0 ? 1 : 0 })),
      ),
    ),
  );
export const rich = (...children: LexicalNode[]): RichTextContent => ({ root: { type: 'root', children } });
