import type { CollectionBeforeOperationHook, FlattenedField, GlobalBeforeOperationHook } from 'payload';
import { refuse } from './refuse';

type Row = Record<string, unknown>;

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isWords = (value: unknown) => typeof value === 'string';
const isWordsOrNumber = (value: unknown) => typeof value === 'string' || typeof value === 'number';

/**
 * Payload checks what stands in a field, but not that a text is a text: an object passes every rule about
 * length, and an unknown block vanishes without a word. So what arrives must have the shape of its field.
 */
function faultIn(fields: FlattenedField[], data: Row): string | undefined {
  for (const field of fields) {
    const value = data[field.name];
    if (value === undefined || value === null) continue;
    const fault = fits(field, value) ? faultBelow(field, value) : labelOf(field);
    if (fault) return fault;
  }
  return undefined;
}

function fits(field: FlattenedField, value: unknown): boolean {
  switch (field.type) {
    case 'text':
    case 'select':
      return field.hasMany && Array.isArray(value) ? value.every(isWords) : isWords(value);
    case 'textarea':
    case 'email':
    case 'date':
      return isWords(value);
    case 'number':
      return isWordsOrNumber(value);
    case 'group':
    case 'tab':
      return isRow(value);
    case 'array':
      return hasRows(value, () => true);
    case 'blocks':
      return hasRows(value, ({ blockType }) => field.blocks.some(({ slug }) => slug === blockType));
    case 'richText':
      return isRow(value) && isRow(value.root) && Array.isArray(value.root.children);
    default:
      return true;
  }
}

/** The panel sends 0 for a list without rows. */
function hasRows(value: unknown, isFine: (row: Row) => boolean): boolean {
  return value === 0 || (Array.isArray(value) && value.every((row) => isRow(row) && isFine(row)));
}

function faultBelow(field: FlattenedField, value: unknown): string | undefined {
  const rows = (Array.isArray(value) ? value : [value]).filter(isRow);
  for (const row of rows) {
    const fields =
      field.type === 'blocks'
        ? field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields
        : 'flattenedFields' in field && field.flattenedFields;
    const fault = fields ? faultIn(fields, row) : undefined;
    if (fault) return fault;
  }
  return undefined;
}

const labelOf = ({ label, name }: FlattenedField & { label?: unknown }) =>
  typeof label === 'string' ? label : name;

function demand(fields: FlattenedField[], data: unknown): void {
  if (!isRow(data)) refuse('Diese Anfrage ist unvollständig oder falsch aufgebaut.');
  const fault = faultIn(fields, data);
  if (fault) refuse(`Im Feld „${fault}“ steht etwas, das dort nicht möglich ist.`);
}

/** Refuses documents from outside that do not have the shape of their collection. */
export const demandShape: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || req.payloadAPI !== 'REST') return args;
  const { data = {} } = args as { data?: unknown };
  demand(collection.flattenedFields, data);
  return { ...args, data };
};

/** The same for globals. */
export const demandGlobalShape: GlobalBeforeOperationHook = ({ args, global, operation, req }) => {
  if (operation !== 'update' || req.payloadAPI !== 'REST') return args;
  const { data = {} } = args as { data?: unknown };
  demand(global.flattenedFields, data);
  return { ...args, data };
};
