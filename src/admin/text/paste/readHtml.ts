import type { LexicalNode } from '@/lib/lexicalTypes';
import { heading, list, paragraph, quote } from './nodes';
import { isUnread, readInline } from './readInline';
import { readList, wordItem, wordList } from './readLists';
import { readTable } from './readTable';

const blocks =
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE UL';
const isBlock = new Set(blocks.split(' '));

/**
 * What the clipboard holds, as nodes of the editor: headings, paragraphs, lists, links, tables, quotes. Colours,
 * fonts, alignment, pictures and everything else stay behind.
 */
export function readHtml(html: string): LexicalNode[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const isWord = /class="?Mso|urn:schemas-microsoft-com:office:word/i.test(html);
  // The title of a page is its only heading of level 1.
  const deeper = body.querySelector('h1, .MsoTitle') ? 1 : 0;
  return readBlocks([...body.childNodes], { isWord, deeper });
}

interface From {
  isWord: boolean;
  deeper: number;
}

function readBlocks(nodes: readonly Node[], from: From): LexicalNode[] {
  const result: LexicalNode[] = [];
  let loose: Node[] = [];
  const endParagraph = () => {
    const children = readInline(loose, from);
    if (children.length > 0) result.push(paragraph(children));
    loose = [];
  };
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at] as Node;
    if (!holdsBlocks(node)) {
      loose.push(node);
      continue;
    }
    endParagraph();
    const items = wordItemsFrom(nodes.slice(at));
    if (items.length > 0) {
      result.push(wordList(items));
      at = nodes.indexOf(items.at(-1)?.element as Node);
    } else result.push(...readBlock(node as Element, from));
  }
  endParagraph();
  return result;
}

/** Google wraps whole texts in one bold element, so what is inside counts. */
function holdsBlocks(node: Node): boolean {
  if (node.nodeType !== 1 || isUnread(node as Element)) return false;
  const element = node as Element;
  return isBlock.has(element.tagName) || [...element.children].some(holdsBlocks);
}

function wordItemsFrom(nodes: readonly Node[]) {
  const items = [];
  for (const node of nodes) {
    if (node.nodeType !== 1) {
      if (node.nodeValue?.trim() && node.nodeType === 3) break;
      continue;
    }
    const item = wordItem(node as Element);
    if (!item) break;
    items.push({ ...item, element: node as Element });
  }
  return items;
}

function readBlock(element: Element, from: From): LexicalNode[] {
  const { tagName } = element;
  const level = /^H[1-6]$/.test(tagName)
    ? Number(tagName[1])
    : element.classList.contains('MsoTitle')
      ? 1
      : 0;
  const inline = (make: (children: LexicalNode[]) => LexicalNode) => {
    const children = readInline([...element.childNodes], from);
    return children.length > 0 ? [make(children)] : [];
  };
  if (level > 0) {
    return inline((children) => heading(Math.min(4, Math.max(2, level + from.deeper)), unbold(children)));
  }
  if (tagName === 'UL' || tagName === 'OL') {
    const items = readList(element, from);
    return items.length > 0 ? [list(items)] : [];
  }
  if (tagName === 'TABLE') return readTable(element as HTMLTableElement, from);
  if (tagName === 'BLOCKQUOTE') return inline(quote);
  return readBlocks([...element.childNodes], from);
}

/** A heading is bold by itself. */
function unbold(children: readonly LexicalNode[]): LexicalNode[] {
  return children.map((child) => ({
    ...child,
    ...(typeof child.text === 'string' ? { format: 0 } : {}),
    ...(child.children ? { children: unbold(child.children) } : {}),
  }));
}
