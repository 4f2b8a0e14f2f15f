import type { LexicalHeading, LexicalNode, RichTextContent } from './lexicalTypes';
import { slugify } from './slug';

export type HeadingEntry = { id: string; title: string; level: number };

/** The words of a node and all it holds. */
export function plainText(node: LexicalNode): string {
  if (typeof node.text === 'string') return node.text;
  if (node.type === 'linebreak') return ' ';
  return (node.children ?? []).map(plainText).join('');
}

export function isHeading(node: LexicalNode): node is LexicalHeading {
  return node.type === 'heading' && plainText(node).trim() !== '';
}

/** An id for a title that none of `taken` has: "plenartagungen", the second time "plenartagungen-2". */
export function freeId(title: string, taken: readonly string[]): string {
  const base = slugify(title) || 'abschnitt';
  if (!taken.includes(base)) return base;
  let number = 2;
  while (taken.includes(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/**
 * The headings of a text in order, with the ids that `RichText` gives them. `taken` are the ids that stand on the page
 * already; pass the same to both.
 */
export function headingsOf(
  content: RichTextContent | null | undefined,
  taken: readonly string[] = [],
): HeadingEntry[] {
  const entries: HeadingEntry[] = [];
  for (const node of content?.root.children ?? []) {
    if (!isHeading(node)) continue;
    const title = plainText(node).trim();
    const id = freeId(title, [...taken, ...entries.map((entry) => entry.id)]);
    entries.push({ id, title, level: Number(node.tag.slice(1)) || 2 });
  }
  return entries;
}
