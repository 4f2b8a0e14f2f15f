import type { LexicalNode } from '@/lib/lexicalTypes';

/** Where something stands: a field, and in a text of the editor the way down to the node. */
export interface Place {
  /** Path of the field in its form: "layout.0.content". */
  path: string;
  label: string;
  /** Positions from the root of the text down to the node. */
  node?: number[];
  /** From and to, in letters of the node's plain text. */
  range?: [number, number];
}

/** What can be mended by a click, because there is only one right answer. */
export type Mend =
  | { kind: 'headingLevel'; tag: 'h2' | 'h3' | 'h4' }
  | { kind: 'linkText'; text: string }
  | { kind: 'tableHead' }
  | { kind: 'language'; lang: string }
  | { kind: 'abbreviation'; title: string }
  | { kind: 'list'; count: number; ordered: boolean }
  | { kind: 'spaces' }
  | { kind: 'align' }
  | { kind: 'remove' };

export interface Repair {
  mend: Mend;
  /** "Ebene 3 statt 4" */
  suggestion: string;
  /** "Ebene 3", said when it is done. */
  done: string;
}

export interface Finding {
  rule: string;
  /** Errors keep a text from being handed in and released; hints never do. */
  kind: 'error' | 'hint';
  sentence: string;
  /** The fault in two or three words, for a list in one line. */
  short: string;
  place: Place;
  repair?: Repair;
}

export interface MediaFacts {
  mimeType?: string | null;
  filename?: string | null;
  alt?: string | null;
  decorative?: boolean | null;
  label?: string | null;
  pdf?: { title?: string | null; language?: string | null; tagged?: boolean | null } | null;
}

/** What the check needs to know beyond the document itself. */
export interface Facts {
  /** By id. */
  media: Record<string, MediaFacts>;
  /** Titles of documents that links lead to, by "topics:3" and by address: "/themen/pflege". */
  titles: Record<string, string>;
  /** Explanations by abbreviation. */
  abbreviations: Record<string, string>;
}

/** A stretch of a document, as the rules look at it. */
export type Piece = { path: string; label: string } & (
  | { kind: 'heading' | 'line' | 'prose'; text: string }
  /** Its headings begin at 2 again, whatever stands before: an answer, a description. */
  | { kind: 'richText'; nodes: LexicalNode[]; isOwnOutline: boolean }
  | { kind: 'media'; ids: string[] }
  | { kind: 'link'; url: string; text: string }
);

export interface Content {
  pieces: Piece[];
  /** The document itself. */
  data: Record<string, unknown>;
}

export type Rule = (content: Content, facts: Facts) => Finding[];
