import type { ComparableField } from '@/review/difference/fieldTypes';
import { flattenText } from '@/review/difference/flattenText';
import { isRecord, type Reference, referenceOf } from '@/review/difference/labels';
import { rowsOf } from '@/review/difference/rowsOf';

/** What is looked for: a document, and its address where it has one. */
export interface Sought extends Reference {
  path: string | null;
}

/** A place in a document that needs another one: by relation, by a link inside a text, or by its bare address. */
export interface Place {
  label: string;
  kind: 'relation' | 'link' | 'address';
}

/** Every place of a document, field by field as its collection describes them, that uses what is sought. */
export function placesIn(
  fields: readonly ComparableField[],
  data: Record<string, unknown>,
  sought: Sought,
): Place[] {
  return unique(inFields(fields, data, sought, []));
}

type Trail = readonly string[];

function inFields(
  fields: readonly ComparableField[],
  data: Record<string, unknown>,
  sought: Sought,
  trail: Trail,
) {
  return fields.flatMap((field) => inField(field, data[field.name], sought, trail));
}

function inField(field: ComparableField, value: unknown, sought: Sought, outer: Trail): Place[] {
  const trail = field.name === 'value' || field.name === 'layout' ? outer : [...outer, field.label];
  const label = trail.join(' › ');
  const found = (kind: Place['kind'], isIt: boolean): Place[] => (isIt ? [{ label, kind }] : []);
  switch (field.kind) {
    case 'relation':
      return found('relation', isSought(referenceOf(value, field.collections), sought));
    case 'picture':
      return found('relation', isSought(referenceOf(value, [field.collection]), sought));
    case 'text':
      return found('address', field.name === 'url' && leadsTo(value, sought.path));
    case 'richText':
      return linksOf(value).flatMap((target) =>
        'document' in target
          ? found('link', isSought(target.document, sought))
          : found('address', leadsTo(target.address, sought.path)),
      );
    case 'group':
      return isRecord(value) ? inFields(field.fields, value, sought, trail) : [];
    case 'list':
      return rowsOf(field.items, value).flatMap((row) =>
        inFields(row.fields, row.data, sought, row.label ? [...trail, `Baustein „${row.label}“`] : trail),
      );
    default:
      return [];
  }
}

const linksOf = (value: unknown) =>
  flattenText(value)
    .flatMap(({ runs }) => runs)
    .flatMap(({ link }) => (link ? [link.target] : []));

const isSought = (reference: Reference | null, { collection, id }: Sought) =>
  reference?.collection === collection && reference.id === id;

/** Whether an address is that of the document, whatever stands behind it. */
function leadsTo(value: unknown, path: string | null): boolean {
  return path !== null && typeof value === 'string' && value.trim().split(/[?#]/)[0] === path;
}

const unique = (places: Place[]) => [
  ...new Map(places.map((place) => [`${place.kind} ${place.label}`, place])).values(),
];
