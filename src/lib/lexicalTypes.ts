// What the text editor stores (Lexical, as Payload 3.90 writes it), as far as the public site shows it.
// Own types, so that showing a text needs no part of the CMS.

/** Bits of `format` on a text node. */
export const TEXT_BOLD = 1;
export const TEXT_ITALIC = 2;

type Base = { type: string; [key: string]: unknown };

/** What editors say about words: their language, and what an abbreviation means. */
export type WordMarks = { lang?: string; abbr?: string };

export type LexicalText = Base & { type: 'text'; text: string; format?: number; $?: WordMarks };
export type LexicalLink = Base & {
  type: 'link' | 'autolink';
  /** `url` for a typed address; for a document of this site the queries fill in its path the same way. */
  fields?: {
    url?: string | null;
    /** "PDF, 1,2 MB, 8 Seiten" behind a link to a file. */
    facts?: string;
  };
  children: LexicalNode[];
};
export type LexicalHeading = Base & { type: 'heading'; tag: string; children: LexicalNode[] };
export type LexicalList = Base & { type: 'list'; listType?: string; start?: number; children: LexicalNode[] };
export type LexicalCell = Base & {
  type: 'tablecell';
  headerState?: number;
  colSpan?: number;
  rowSpan?: number;
  children: LexicalNode[];
};

export type LexicalNode = Base & { children?: LexicalNode[] };

/** The value of a rich text field. */
export type RichTextContent = { root: { children: LexicalNode[]; [key: string]: unknown } };
