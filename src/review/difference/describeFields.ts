import type { Block, Field } from 'payload';
import type { ComparableField, ListItems } from './fieldTypes';

/** What Payload and the check of texts add by themselves, and what names a row but never reaches readers. */
const INTERNAL = new Set([
  'id',
  'findings',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'blockName',
  'blockType',
]);

/**
 * The fields of a collection or global that people compare, in the order of the form. Tabs, rows and other frames without a
 * name dissolve; a group is one field. `skip` names fields of the outermost level to leave out.
 */
export function describeFields(fields: readonly Field[], skip: readonly string[] = []): ComparableField[] {
  return fields.flatMap((field): ComparableField[] => {
    if (isHidden(field)) return [];
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name
          ? describeFields([{ ...tab, type: 'group' } as Field], skip)
          : describeFields(tab.fields, skip),
      );
    }
    if (field.type === 'row' || field.type === 'collapsible') return describeFields(field.fields, skip);
    if (!('name' in field) || !field.name) {
      return field.type === 'group' ? describeFields(field.fields, skip) : [];
    }
    if (skip.includes(field.name) || INTERNAL.has(field.name)) return [];
    return describeNamed(field, { name: field.name, label: german(field.label, field.name) });
  });
}

function describeNamed(field: Field, base: { name: string; label: string }): ComparableField[] {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return [listWhenMany(field, { ...base, kind: 'text' })];
    case 'richText':
      return [{ ...base, kind: 'richText' }];
    case 'number':
      return [listWhenMany(field, { ...base, kind: 'value', format: 'number' })];
    case 'checkbox':
      return [{ ...base, kind: 'value', format: 'yesNo' }];
    case 'date': {
      const withTime = field.admin?.date?.pickerAppearance === 'dayAndTime';
      return [{ ...base, kind: 'value', format: 'date', withTime }];
    }
    case 'select':
    case 'radio':
      return [
        listWhenMany(field, {
          ...base,
          kind: 'value',
          format: 'choice',
          options: optionLabels(field.options),
        }),
      ];
    case 'relationship':
    case 'upload': {
      const collections = [field.relationTo].flat();
      const [collection] = collections;
      if (field.type === 'upload' && !field.hasMany && collection && collections.length === 1) {
        return [{ ...base, kind: 'picture', collection }];
      }
      return [
        listWhenMany(
          field,
          { ...base, kind: 'relation', collections },
          field.type === 'upload' ? ['Datei', 'Dateien'] : ['Verknüpfung', 'Verknüpfungen'],
        ),
      ];
    }
    case 'group':
      return [{ ...base, kind: 'group', fields: describeFields(field.fields) }];
    case 'array':
      return [{ ...base, kind: 'list', items: { of: 'rows', fields: describeFields(field.fields) } }];
    case 'blocks':
      return [{ ...base, kind: 'list', items: { of: 'blocks', blocks: describeBlocks(field.blocks) } }];
    case 'json':
    case 'point':
      return [{ ...base, kind: 'value', format: 'data' }];
    default:
      return [];
  }
}

function describeBlocks(blocks: readonly Block[]) {
  return Object.fromEntries(
    blocks.map((block) => [
      block.slug,
      { label: german(block.labels?.singular, block.slug), fields: describeFields(block.fields) },
    ]),
  );
}

function listWhenMany(
  field: object,
  one: ComparableField,
  noun?: Extract<ListItems, { of: 'values' }>['noun'],
): ComparableField {
  if (!('hasMany' in field && field.hasMany)) return one;
  const { name, label } = one;
  return { name, label, kind: 'list', items: { of: 'values', field: one, noun } };
}

function isHidden(field: Field): boolean {
  const admin = field.admin as { hidden?: unknown; disabled?: unknown } | undefined;
  return (
    ('hidden' in field && field.hidden === true) ||
    ('virtual' in field && Boolean(field.virtual)) ||
    admin?.hidden === true ||
    admin?.disabled === true
  );
}

function optionLabels(options: readonly (string | { value: string; label: unknown })[]) {
  return Object.fromEntries(
    options.map((option) =>
      typeof option === 'string' ? [option, option] : [option.value, german(option.label, option.value)],
    ),
  );
}

/** Labels of Payload are a text, a text per language, a function of a translator, or switched off. */
function german(label: unknown, otherwise: string): string {
  if (typeof label === 'string') return label;
  if (label && typeof label === 'object' && 'de' in label && typeof label.de === 'string') return label.de;
  return otherwise;
}
