import type { Field } from 'payload';

export const documentsField: Field = {
  name: 'documents',
  label: 'Dokumente',
  type: 'upload',
  relationTo: 'media',
  hasMany: true,
  filterOptions: { mimeType: { equals: 'application/pdf' } },
  admin: { description: 'PDF-Dateien zum Herunterladen. Was als Seite stehen kann, gehört auf eine Seite.' },
};

/** A single picture. */
export function picture(name: string, label: string, description?: string): Field {
  return {
    name,
    label,
    type: 'upload',
    relationTo: 'media',
    filterOptions: { mimeType: { contains: 'image/' } },
    admin: { description },
  };
}
