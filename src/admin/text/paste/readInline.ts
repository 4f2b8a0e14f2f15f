import { type LexicalNode, TEXT_BOLD, TEXT_ITALIC, type WordMarks } from '@/lib/lexicalTypes';
import { isSafeLink } from '@/lib/safeLink';

interface Look {
  format: number;
  marks: WordMarks;
}
const plain: Look = { format: 0, marks: {} };

const unread = new Set([
  'STYLE',
  'SCRIPT',
  'TITLE',
  'META',
  'LINK',
  'XML',
  'IMG',
  'SVG',
  'OBJECT',
  'IFRAME',
  'BUTTON',
]);

/** What is not shown is not pasted either: hidden passages, drawings, the bullet that Word puts before each item. */
export function isUnread(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  return (
    unread.has(element.tagName.toUpperCase()) ||
    /display:\s*none|visibility:\s*hidden|mso-hide:\s*all|mso-list:\s*ignore/i.test(style)
  );
}

/** Words with their look: bold, italic, links, language, abbreviations, and nothing else. */
export function readInline(nodes: readonly Node[], from: { isWord: boolean }): LexicalNode[] {
  return trimmed(nodes.flatMap((node) => readNode(node, plain, from)));
}

function readNode(node: Node, look: Look, from: { isWord: boolean }): LexicalNode[] {
  if (node.nodeType === 3) return textOf(node.nodeValue ?? '', look);
  if (node.nodeType !== 1) return [];
  const element = node as Element;
  if (isUnread(element)) return [];
  if (element.tagName === 'BR') return [{ type: 'linebreak', version: 1 }];
  const inside = [...element.childNodes].flatMap((child) =>
    readNode(child, lookOf(element, look, from), from),
  );
  const href = element.tagName === 'A' ? addressOf(element) : null;
  if (!href || inside.length === 0) return inside;
  return [
    {
      type: 'link',
      version: 3,
      direction: null,
      format: '',
      indent: 0,
      fields: { linkType: 'custom', newTab: false, url: href },
      children: inside,
    },
  ];
}

/** Marks within a file lead nowhere on a website. */
function addressOf(element: Element): string | null {
  const href = element.getAttribute('href')?.trim() ?? '';
  return href && !href.startsWith('#') && isSafeLink(href) ? href : null;
}

function lookOf(element: Element, look: Look, { isWord }: { isWord: boolean }): Look {
  const style = element.getAttribute('style') ?? '';
  const weight = /(?:^|;)\s*font-weight:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  const slant = /(?:^|;)\s*font-style:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  const isBold = weight ? /^(?:bold|bolder|[6-9]00)$/.test(weight) : /^(?:B|STRONG)$/.test(element.tagName);
  const isItalic = slant ? slant === 'italic' : /^(?:I|EM|CITE)$/.test(element.tagName);
  let { format } = look;
  if (weight) format &= ~TEXT_BOLD;
  if (isBold) format |= TEXT_BOLD;
  if (isItalic) format |= TEXT_ITALIC;
  return { format, marks: { ...look.marks, ...marksOf(element, isWord) } };
}

function marksOf(element: Element, isWord: boolean): WordMarks {
  const marks: WordMarks = {};
  // What Word notes is the language of its spelling check, and often wrong.
  const lang = isWord ? undefined : element.getAttribute('lang')?.split('-')[0]?.toLowerCase();
  if (lang && /^[a-z]{2,3}$/.test(lang)) marks.lang = lang === 'de' ? undefined : lang;
  const title = element.tagName === 'ABBR' && element.getAttribute('title')?.trim();
  if (title) marks.abbr = title;
  return marks;
}

function textOf(value: string, { format, marks }: Look): LexicalNode[] {
  const text = value.replace(/\s+/g, ' ');
  if (text === '') return [];
  const known = Object.fromEntries(Object.entries(marks).filter(([, mark]) => mark));
  const $ = Object.keys(known).length > 0 ? { $: known } : {};
  return [{ type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '', ...$ }];
}

/** Without space and breaks at both ends, and never two spaces where two stretches meet. */
function trimmed(nodes: readonly LexicalNode[]): LexicalNode[] {
  const result: LexicalNode[] = [];
  let isOpen = false;
  const walk = (node: LexicalNode): LexicalNode | null => {
    if (node.type === 'linebreak') {
      if (result.length === 0) return null;
      isOpen = false;
      return node;
    }
    if (typeof node.text === 'string') {
      const text = isOpen ? node.text : node.text.replace(/^ /, '');
      if (text === '') return null;
      isOpen = !text.endsWith(' ');
      return { ...node, text };
    }
    const children = (node.children ?? []).map(walk).filter((child) => child !== null);
    return children.length > 0 ? { ...node, children } : null;
  };
  for (const node of nodes) {
    const kept = walk(node);
    if (kept) result.push(kept);
  }
  let last = result.at(-1);
  while (last && (last.type === 'linebreak' || last.text === ' ')) {
    result.pop();
    last = result.at(-1);
  }
  if (last && typeof last.text === 'string')
    result[result.length - 1] = { ...last, text: last.text.trimEnd() };
  return result;
}
