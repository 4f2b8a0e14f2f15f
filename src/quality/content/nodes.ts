import { type LexicalLink, type LexicalNode, type LexicalText, TEXT_BOLD } from '@/lib/lexicalTypes';
import { plainText } from '@/lib/richTextHeadings';
import type { Content, Piece, Place } from '../types';

export type RichTextPiece = Extract<Piece, { kind: 'richText' }>;

/** A node with the way to it. */
export interface Located<N extends LexicalNode = LexicalNode> {
  node: N;
  place: Place;
}

export function richTexts({ pieces }: Content): RichTextPiece[] {
  return pieces.filter((piece) => piece.kind === 'richText');
}

/** All nodes of a text, parents before children. */
export function nodesIn(piece: RichTextPiece): Located[] {
  const walk = (nodes: readonly LexicalNode[], way: number[]): Located[] =>
    nodes.flatMap((node, index) => {
      const here = [...way, index];
      return [
        { node, place: { path: piece.path, label: piece.label, node: here } },
        ...walk(node.children ?? [], here),
      ];
    });
  return walk(piece.nodes, []);
}

export const nodesOfType = (piece: RichTextPiece, ...types: string[]): Located[] =>
  nodesIn(piece).filter(({ node }) => types.includes(node.type));

export interface Stretch {
  text: string;
  place: Place;
  isTable: boolean;
  isParagraph: boolean;
  /** The text nodes it is made of; none for a plain field. */
  texts: (LexicalText & { from: number })[];
}

/** Everything that is read as running text: paragraphs, list items, quotes, cells, plain fields. No headings. */
export function stretches(content: Content): Stretch[] {
  return content.pieces.flatMap((piece): Stretch[] => {
    if (piece.kind === 'prose') {
      return [
        {
          text: piece.text,
          place: { path: piece.path, label: piece.label },
          isTable: false,
          isParagraph: false,
          texts: [],
        },
      ];
    }
    if (piece.kind !== 'richText') return [];
    const cells = nodesOfType(piece, 'tablecell').map(({ place }) => place.node?.join('.') ?? '');
    return nodesOfType(piece, 'paragraph', 'quote', 'listitem').flatMap(({ node, place }) => {
      const own = (node.children ?? []).filter(({ type }) => type !== 'list' && type !== 'paragraph');
      const text = own.map(plainText).join('');
      if (text.trim() === '') return [];
      const way = place.node?.join('.') ?? '';
      return [
        {
          text,
          place,
          isTable: cells.some((cell) => way.startsWith(`${cell}.`)),
          isParagraph: node.type === 'paragraph',
          texts: textsOf(own),
        },
      ];
    });
  });
}

function textsOf(nodes: readonly LexicalNode[]): Stretch['texts'] {
  let at = 0;
  const walk = (node: LexicalNode): Stretch['texts'] => {
    if (typeof node.text === 'string') {
      const from = at;
      at += node.text.length;
      return [{ ...(node as LexicalText), from }];
    }
    if (node.type === 'linebreak') at += 1;
    return (node.children ?? []).flatMap(walk);
  };
  return nodes.flatMap(walk);
}

/** What an editor has said about the words at a letter of a stretch. */
export function marksAt({ texts }: Stretch, letter: number): { lang?: string; abbr?: string } {
  return texts.find(({ from, text }) => letter >= from && letter < from + text.length)?.$ ?? {};
}

export const isBold = ({ format = 0 }: LexicalText) => Boolean(format & TEXT_BOLD);

export interface FoundLink {
  text: string;
  /** Address or document: equal for equal targets. */
  target: string;
  url?: string;
  place: Place;
  isInText: boolean;
}

/** All links of a document, in the order in which readers meet them. */
export function linksIn(content: Content): FoundLink[] {
  return content.pieces.flatMap((piece): FoundLink[] => {
    if (piece.kind === 'link') {
      const { label, path, text, url } = piece;
      return [{ text, url, target: url.trim(), place: { path, label }, isInText: false }];
    }
    if (piece.kind !== 'richText') return [];
    return nodesOfType(piece, 'link', 'autolink').map(({ node, place }) => {
      const { doc, linkType, url } = ((node as LexicalLink).fields ?? {}) as LinkFields;
      const target = linkType === 'internal' ? documentKey(doc) : (url ?? '').trim();
      return {
        text: plainText(node),
        url: linkType === 'internal' ? undefined : (url ?? ''),
        target,
        place,
        isInText: true,
      };
    });
  });
}

interface LinkFields {
  linkType?: string;
  url?: string | null;
  doc?: { relationTo?: string; value?: unknown } | null;
}

function documentKey(doc: LinkFields['doc']): string {
  const value = doc?.value;
  const id = typeof value === 'object' && value ? (value as { id?: unknown }).id : value;
  return `${doc?.relationTo ?? ''}:${id ?? ''}`;
}

/** "„Wer hilft wem und …“", never longer than a line. */
export function quote(text: string, longest = 60): string {
  const words = text.trim().replace(/\s+/g, ' ');
  return `„${words.length > longest ? `${words.slice(0, longest - 1).trimEnd()}…` : words}“`;
}
