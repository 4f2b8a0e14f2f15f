import type { LexicalNode } from '@/lib/lexicalTypes';
import type { Content, Piece } from '../types';

/** As much of a field of Payload as is needed, on the server and in the panel alike. */
export interface FieldShape {
  type: string;
  name?: string;
  label?: unknown;
  hasMany?: boolean;
  relationTo?: unknown;
  fields?: readonly FieldShape[];
  tabs?: readonly { name?: string; label?: unknown; fields?: readonly FieldShape[] }[];
  blocks?: readonly { slug: string; fields?: readonly FieldShape[] }[];
  admin?: unknown;
  virtual?: unknown;
  hidden?: unknown;
}

type Row = Record<string, unknown>;

/** Lines that stand as a heading on the page. */
const headings = new Set(['title', 'heading', 'subheading', 'question']);
/** Blocks whose text continues the outline of the page; all other texts have one of their own. */
const flowing = new Set(['text', 'pictureText']);

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A document cut into the pieces that readers meet, in the order of its form. Notes for the office are left out. */
export function contentOf(fields: readonly FieldShape[], data: Row): Content {
  return { pieces: piecesOf(fields, data, ''), data };
}

function piecesOf(fields: readonly FieldShape[], data: Row, prefix: string): Piece[] {
  return fields.flatMap((field) => (isInternal(field) ? [] : pieceOf(field, data, prefix)));
}

function isInternal({ admin, hidden, virtual }: FieldShape): boolean {
  const { position, hidden: isHidden, readOnly } = (admin ?? {}) as Record<string, unknown>;
  return Boolean(hidden || virtual || isHidden || readOnly || position === 'sidebar');
}

function pieceOf(field: FieldShape, data: Row, prefix: string): Piece[] {
  if (field.tabs) {
    return field.tabs.flatMap(({ fields = [], name }) =>
      name ? piecesOf(fields, rowOf(data[name]), `${prefix}${name}.`) : piecesOf(fields, data, prefix),
    );
  }
  if (!field.name) return piecesOf(field.fields ?? [], data, prefix);
  const path = prefix + field.name;
  const value = data[field.name];
  const place = { path, label: typeof field.label === 'string' ? field.label : field.name };
  switch (field.type) {
    case 'group':
      return [...linkOf(rowOf(value), path), ...piecesOf(field.fields ?? [], rowOf(value), `${path}.`)];
    case 'array':
      return rowsOf(value).flatMap((row, index) => [
        ...linkOf(row, `${path}.${index}`),
        ...piecesOf(field.fields ?? [], row, `${path}.${index}.`),
      ]);
    case 'blocks':
      return rowsOf(value).flatMap((row, index) => {
        const block = field.blocks?.find(({ slug }) => slug === row.blockType);
        const pieces = piecesOf(block?.fields ?? [], row, `${path}.${index}.`);
        return flowing.has(String(row.blockType))
          ? pieces.map((piece) => (piece.kind === 'richText' ? { ...piece, isOwnOutline: false } : piece))
          : pieces;
      });
    case 'richText': {
      const nodes = rowOf(rowOf(value).root).children;
      if (!Array.isArray(nodes)) return [];
      return [{ ...place, kind: 'richText', nodes: nodes as LexicalNode[], isOwnOutline: true }];
    }
    case 'upload': {
      const ids = [value].flat().flatMap(idOf);
      return ids.length > 0 ? [{ ...place, kind: 'media', ids }] : [];
    }
    case 'textarea':
    case 'text':
      if (typeof value !== 'string' || value.trim() === '') return [];
      if (field.type === 'textarea') return [{ ...place, kind: 'prose', text: value }];
      return [{ ...place, kind: headings.has(field.name) ? 'heading' : 'line', text: value }];
    default:
      return [];
  }
}

/** A row with words and an address is a link. */
function linkOf({ label, url }: Row, path: string): Piece[] {
  if (typeof label !== 'string' || typeof url !== 'string' || !url.trim()) return [];
  return [{ kind: 'link', path: `${path}.label`, label: 'Linktext', text: label, url }];
}

function idOf(value: unknown): string[] {
  if (typeof value === 'number' || typeof value === 'string') return [String(value)];
  return isRow(value) && value.id !== undefined ? [String(value.id)] : [];
}

const rowOf = (value: unknown): Row => (isRow(value) ? value : {});
const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : []);
