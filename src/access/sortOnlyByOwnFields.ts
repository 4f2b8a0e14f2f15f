import type { CollectionBeforeOperationHook, FlattenedField, PayloadRequest } from 'payload';
import { refuse } from './refuse';

type Sort = string | string[] | undefined;
type Fields = FlattenedField[];

/**
 * Sorting across a relation tells the order of what lies behind it, and Payload lets anybody sort by the hidden
 * fields of the account that last changed a page. Nothing of ours needs it.
 */
export const sortOnlyByOwnFields: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'read' || req.payloadAPI !== 'REST') return args;
  const { joins, sort } = args as { joins?: false | Record<string, { sort?: Sort }>; sort?: Sort };
  const fields = collection.flattenedFields;
  check(fields, sort);
  for (const [name, join] of Object.entries(joins || {})) check(fieldsBehind(fields, name, req), join?.sort);
  return args;
};

function check(fields: Fields, sort: Sort): void {
  const paths = [sort ?? []].flat().flatMap((one) => String(one).split(','));
  if (paths.some((path) => leavesDocument(fields, path))) {
    refuse('Nach diesem Feld lässt sich nicht sortieren.');
  }
}

function leavesDocument(fields: Fields, path: string): boolean {
  const [head, ...rest] = path.trim().replace(/^-/, '').replaceAll('__', '.').split('.');
  if (rest.length === 0) return false;
  if (head === 'version') return leavesDocument(fields, rest.join('.'));
  const field = fields.find(({ name }) => name === head);
  if (!field || !('flattenedFields' in field)) return true;
  return leavesDocument(field.flattenedFields, rest.join('.'));
}

function fieldsBehind(fields: Fields, name: string, req: PayloadRequest): Fields {
  const join = fields.find((field) => field.name === name && field.type === 'join');
  if (join?.type !== 'join' || typeof join.collection !== 'string') return [];
  return req.payload.collections[join.collection]?.config.flattenedFields ?? [];
}
