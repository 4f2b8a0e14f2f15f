import type { ComparableField } from './fieldTypes';
import { flattenText } from './flattenText';
import { isRecord, type Reference, referenceKey, referenceOf } from './labels';
import { rowsOf } from './rowsOf';
import type { Document } from './types';

/** Every document that these versions refer to, each once: relations, pictures, files, links inside texts. */
export function referencesIn(
  fields: readonly ComparableField[],
  ...documents: readonly (Document | null)[]
): Reference[] {
  const found = documents.flatMap((document) => (document ? inFields(fields, document) : []));
  return [...new Map(found.map((reference) => [referenceKey(reference), reference])).values()];
}

function inFields(fields: readonly ComparableField[], data: Document): Reference[] {
  return fields.flatMap((field) => inField(field, data[field.name]));
}

function inField(field: ComparableField, value: unknown): Reference[] {
  switch (field.kind) {
    case 'relation':
      return present(referenceOf(value, field.collections));
    case 'picture':
      return present(referenceOf(value, [field.collection]));
    case 'richText':
      return flattenText(value)
        .flatMap(({ runs }) => runs)
        .flatMap(({ link }) => (link && 'document' in link.target ? [link.target.document] : []));
    case 'group':
      return isRecord(value) ? inFields(field.fields, value) : [];
    case 'list':
      return rowsOf(field.items, value).flatMap((row) => inFields(row.fields, row.data));
    default:
      return [];
  }
}

function present(reference: Reference | null): Reference[] {
  return reference ? [reference] : [];
}
