import { type Item, list } from './nodes';
import { isUnread, readInline } from './readInline';

type From = { isWord: boolean };

/** A real list, with the lists in it. */
export function readList(element: Element, from: From): Item[] {
  const ordered = element.tagName === 'OL';
  const items: Item[] = [];
  for (const child of element.children) {
    if (isUnread(child)) continue;
    const last = items.at(-1);
    if (isList(child)) {
      // Word's web view and older pages put an inner list beside the item, not in it.
      if (last) last.inner.push(...readList(child, from));
      else items.push(...readList(child, from));
      continue;
    }
    const own = [...child.childNodes].filter((node) => !isList(node));
    const inner = [...child.children].filter(isList).flatMap((one) => readList(one, from));
    const children = readInline(own, from);
    if (children.length > 0) items.push({ ordered, children, inner });
    else if (last) last.inner.push(...inner);
    else items.push(...inner);
  }
  return items;
}

const isList = (node: Node) => /^(?:UL|OL)$/.test((node as Element).tagName ?? '');

/** Word writes items as paragraphs with a note of their depth, and draws the bullet itself. */
export function wordItem(element: Element): { level: number; ordered: boolean } | null {
  const style = element.getAttribute('style') ?? '';
  const level = /mso-list:\s*\S+\s+level(\d)/i.exec(style)?.[1];
  if (!level) return null;
  const sign = [...element.querySelectorAll('[style]')].find((one) =>
    /mso-list:\s*ignore/i.test(one.getAttribute('style') ?? ''),
  );
  return { level: Number(level), ordered: /^\s*\(?(?:\d+|[a-z]{1,4})[.)]/i.test(sign?.textContent ?? '') };
}

/** Items of Word that follow each other, as lists within lists. */
export function wordList(items: readonly { level: number; ordered: boolean; element: Element }[]) {
  const top: Item[] = [];
  const open: Item[][] = [top];
  for (const { element, level, ordered } of items) {
    open.length = Math.min(level, open.length);
    const children = readInline([...element.childNodes], { isWord: true });
    if (children.length === 0) continue;
    const item: Item = { ordered, children, inner: [] };
    open.at(-1)?.push(item);
    open.push(item.inner);
  }
  return list(top);
}
