import type { Field } from 'payload';
import { nobody, withAccount } from '@/access/access';
import { text } from './text';

/** Who changed a document last and why, in every version; and what the form of the panel was based on. */
export const editingFields: Field[] = [
  text('changeNote', 'Was haben Sie geändert? (freiwillig)', {
    maxLength: 300,
    access: { read: withAccount },
    admin: { position: 'sidebar' },
    description: 'Ein Stichwort für die Liste früherer Fassungen. Gut: „neue Anschrift“.',
  }),
  {
    name: 'changedBy',
    label: 'Zuletzt geändert von',
    type: 'relationship',
    relationTo: 'users',
    access: { read: withAccount, create: nobody, update: nobody },
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.changedBy) },
  },
  {
    name: 'basedOn',
    type: 'text',
    virtual: true,
    access: { read: withAccount },
    admin: { hidden: true },
    hooks: { afterRead: [({ data }) => data?.updatedAt] },
  },
];
