import type { ComparableField, ListItems } from './fieldTypes';
import { flattenText } from './flattenText';
import { isRecord, referenceKey, referenceOf } from './labels';
import type { Row } from './matchRows';
import type { Document } from './types';

/** Key under which a bare value of a list stands in its row. */
const BARE = 'value';

/** The entries of a stored list; bare values become rows with one field. */
export function rowsOf(items: ListItems, value: unknown): Row[] {
  const entries = Array.isArray(value) ? value : [];
  return entries.flatMap((entry): Row[] => {
    if (items.of === 'values') return [bareRow(items.field, entry)];
    if (!isRecord(entry)) return [];
    const type = items.of === 'blocks' ? String(entry.blockType) : '';
    const block = items.of === 'blocks' ? items.blocks[type] : undefined;
    const fields = items.of === 'rows' ? items.fields : (block?.fields ?? []);
    const title = titleField(fields, entry, null);
    return [
      {
        id: typeof entry.id === 'string' || typeof entry.id === 'number' ? String(entry.id) : null,
        type,
        ...(items.of === 'blocks' ? { label: block?.label ?? 'Baustein' } : {}),
        fields,
        data: entry,
        words: title ? String(entry[title.name]).trim() : '',
      },
    ];
  });
}

function bareRow(field: ComparableField, value: unknown): Row {
  const reference = field.kind === 'relation' ? referenceOf(value, field.collections) : null;
  return {
    id: reference && referenceKey(reference),
    type: '',
    fields: [{ ...field, name: BARE }],
    data: { [BARE]: value },
    words: '',
  };
}

/** The field that names an entry: its first text that is filled on one of the sides. */
export function titleField(
  fields: readonly ComparableField[],
  before: Document | null,
  after: Document | null,
): ComparableField | undefined {
  const filled = (value: unknown) => typeof value === 'string' && value.trim() !== '';
  return (
    fields.find(({ name }) => name === BARE) ??
    fields.find(({ kind, name }) => kind === 'text' && (filled(before?.[name]) || filled(after?.[name])))
  );
}

/** First words of an entry that has nothing but running text. */
export function firstWords({ fields, data }: Row): string {
  return (
    fields.flatMap(({ kind, name }) => (kind === 'richText' ? flattenText(data[name]) : []))[0]?.text ?? ''
  );
}
