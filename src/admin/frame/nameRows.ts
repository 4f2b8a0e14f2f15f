import type { ArrayField, Field } from 'payload';

/** Lets every list name its rows by what stands in their first field of text, instead of "Eintrag 01". */
export function nameRows(fields: Field[]): Field[] {
  return fields.map((field) => {
    if (field.type === 'tabs') {
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: nameRows(tab.fields) })) };
    }
    if (field.type === 'blocks') {
      return {
        ...field,
        blocks: field.blocks.map((block) => ({ ...block, fields: nameRows(block.fields) })),
      };
    }
    if (!('fields' in field)) return field;
    const below = { ...field, fields: nameRows(field.fields) } as typeof field;
    return below.type === 'array' ? withName(below) : below;
  });
}

function withName(field: ArrayField): ArrayField {
  const first = field.fields.find(({ type }) => type === 'text' || type === 'textarea');
  if (!first || !('name' in first) || field.admin?.components?.RowLabel) return field;
  const { singular } = field.labels ?? {};
  const word = typeof singular === 'string' ? singular : 'Eintrag';
  return {
    ...field,
    admin: {
      ...field.admin,
      components: {
        ...field.admin?.components,
        RowLabel: {
          path: '/src/admin/frame/RowName#RowName',
          clientProps: { field: first.name, word },
        },
      },
    },
  };
}
