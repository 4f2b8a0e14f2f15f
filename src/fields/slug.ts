import type { FieldHook, TextField } from 'payload';
import { lockedForMembers } from '@/access/access';
import { isSlug, slugify } from '@/lib/slug';

function fromTitle(source: string): FieldHook {
  return ({ value, data, originalDoc }) => {
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (value === undefined && originalDoc?.slug) return originalDoc.slug;
    const title = data?.[source] ?? originalDoc?.[source];
    return typeof title === 'string' ? slugify(title) : value;
  };
}

/** The document's part of the address, made from its title unless somebody writes one. */
export function slugField(source: string, description: string): TextField {
  return {
    name: 'slug',
    label: 'Adresse',
    type: 'text',
    required: true,
    index: true,
    access: lockedForMembers,
    hooks: {
      beforeValidate: [fromTitle(source)],
      beforeDuplicate: [({ value }) => (typeof value === 'string' ? `${value.slice(0, 74)}-kopie` : value)],
    },
    validate: (value: unknown) =>
      (typeof value === 'string' && isSlug(value)) ||
      'Die Adresse darf nur kleine Buchstaben, Ziffern und einzelne Bindestriche enthalten, zum Beispiel „hilfe-zur-pflege“.',
    admin: { position: 'sidebar', description },
  };
}
