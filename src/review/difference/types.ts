import type { WordMarks } from '@/lib/lexicalTypes';

// What a comparison hands to the page: data only, no markup. Each side stands for itself, because the page shows the
// two sides in columns and whitespace may differ between them.

export type InlineStyle = WordMarks & { bold?: true; italic?: true; link?: true };

/** A stretch of text; `pieces` only when bold, italic or a link occurs in it. */
export type Mark = {
  kind: 'same' | 'removed' | 'added';
  text: string;
  pieces?: ({ text: string } & InlineStyle)[];
};

/** Both sides of a text. An empty side has no value ("keine Angabe"). */
export type Marked = { before: Mark[]; after: Mark[] };

export type BlockKind = 'paragraph' | 'heading' | 'listItem' | 'quote' | 'tableRow' | 'other';

/** A block of a rich text on one side. Cells of a table row are separated by CELL_GAP. */
export type MarkedBlock = {
  kind: BlockKind;
  /** 2–4 for headings, depth for list items, otherwise 1. */
  level: number;
  ordered?: boolean;
  /** A row of a table that heads the others. */
  header?: boolean;
  /** The first block of a list or table of its own. */
  starts?: boolean;
  state: 'same' | 'changed' | 'removed' | 'added' | 'moved';
  marks: Mark[];
};

export const CELL_GAP = '\t';

/** A change that is no change of words: "Link „Satzung“ führt jetzt auf:" + "/satzung". */
export type Note = { about: 'link' | 'format' | 'structure'; text: string; value?: string };

export type ListEntry = {
  /** Counted from 1, on its own side. */
  position: number;
  /** Name of the block ("Fragen und Antworten"); rows of plain lists have none. */
  type?: string;
  title: Mark[];
  state: 'same' | 'changed' | 'removed' | 'added';
  /** Position on the other side, when the entry has been moved. */
  movedTo?: number;
  /** Everything else that differs; for new and dropped entries all they hold. */
  details: FieldDifference[];
};

export type PictureSide = {
  /** Address of the picture, or null when it cannot be shown. */
  src: string | null;
  description: Mark[];
  credit: Mark[];
};

type Words<Kind> = { kind: Kind; tooLong?: true } & Marked;

export type Content =
  | Words<'text'>
  | Words<'value'>
  | Words<'relation'>
  | {
      kind: 'richText';
      before: MarkedBlock[];
      after: MarkedBlock[];
      notes: { before: Note[]; after: Note[] };
      tooLong?: true;
    }
  | { kind: 'list'; before: ListEntry[]; after: ListEntry[]; numbered: boolean }
  | { kind: 'picture'; before: PictureSide | null; after: PictureSide | null; sameFile: boolean }
  | { kind: 'group'; parts: FieldDifference[] };

export type FieldDifference = {
  /** Key of the field in its document, group or row. */
  name: string;
  label: string;
  changed: boolean;
  /** One German line: "1 neu, 1 entfällt, 4 gleich". Empty when nothing changed. */
  summary: string;
  content: Content;
};

export type Document = Record<string, unknown>;
