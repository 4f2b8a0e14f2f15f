import type { FlattenedField, PayloadRequest } from 'payload';

/**
 * What people call a field: "address.street" is "Anschrift › Straße und Hausnummer", "tasks.2.text" is "Aufgaben,
 * 3 › Aufgabe". What has no name for people keeps its own.
 */
export function labelOfPath(req: PayloadRequest, fields: readonly FlattenedField[], path: string): string {
  const labels: string[] = [];
  let here: readonly FlattenedField[] = fields;
  for (const part of path.split('.')) {
    if (/^\d+$/.test(part) && labels.length > 0) {
      labels.push(`${labels.pop()}, ${Number(part) + 1}`);
      continue;
    }
    const field = here.find(({ name }) => name === part);
    if (!field) continue;
    labels.push(germanLabel(req, field));
    here = fieldsBelow(field);
  }
  return labels.join(' › ') || path;
}

function fieldsBelow(field: FlattenedField): readonly FlattenedField[] {
  // Which block it is, a path does not say; the same name means the same in all of them.
  if (field.type === 'blocks') return field.blocks.flatMap(({ flattenedFields }) => flattenedFields);
  return 'flattenedFields' in field ? field.flattenedFields : [];
}

function germanLabel({ i18n, t }: PayloadRequest, field: FlattenedField): string {
  const { label } = field as { label?: unknown };
  // Payload's own fields have their labels from its translator.
  const words = typeof label === 'function' ? label({ i18n, t }) : label;
  return typeof words === 'string' ? words : field.name;
}
