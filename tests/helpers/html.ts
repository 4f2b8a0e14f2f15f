import { parse, type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from 'parse5';

export type Element = Tree.Element;

/** Every element of a document or below an element, in order. */
function elementsOf(root: Tree.ParentNode): Element[] {
  return root.childNodes.filter(tree.isElementNode).flatMap((element) => [element, ...elementsOf(element)]);
}

export const parseHtml = (html: string): Element[] => elementsOf(parse(html));

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

/** Words as read, without the soft hyphens and fixed spaces that only lines need. */
export function wordsOf(node: Tree.ChildNode): string {
  const raw = (inner: Tree.ChildNode): string => {
    if (tree.isTextNode(inner)) return inner.value;
    return tree.isElementNode(inner) ? inner.childNodes.map(raw).join('') : '';
  };
  return raw(node).replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}

/** What a link is called for those who hear it. */
export const nameOf = (element: Element): string => attribute(element, 'aria-label') ?? wordsOf(element);

/** The elements above, nearest first. */
export function ancestorsOf(element: Element): Element[] {
  const { parentNode } = element;
  return parentNode && tree.isElementNode(parentNode) ? [parentNode, ...ancestorsOf(parentNode)] : [];
}
