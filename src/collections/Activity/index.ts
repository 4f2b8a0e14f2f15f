import type { CollectionConfig } from 'payload';
import { collectionAccess } from '@/access/access';
import { refuse } from '@/access/refuse';
import { roles } from '@/access/roles';
import { actions } from '@/activity/actions';
import { exportCsv } from '@/activity/exportCsv';
import { lines, text } from '@/fields/text';

const slug = 'activity';
const neverChanges = () => refuse('Einträge im Protokoll bleiben, wie sie sind.', 403);

/**
 * Who did what and when. Entries are only ever added, by whatever door somebody comes; names stand here as text,
 * so that an entry still says what it said when the account or the document is gone.
 */
export const Activity: CollectionConfig = {
  slug,
  labels: { singular: 'Eintrag', plural: 'Protokoll' },
  access: collectionAccess(slug),
  defaultSort: '-at',
  admin: {
    group: 'Betrieb',
    useAsTitle: 'whoName',
    defaultColumns: ['at', 'whoName', 'action', 'title', 'note'],
    listSearchableFields: ['title', 'whoName', 'note'],
    description: 'Wer hat wann was getan. Einträge können nicht geändert werden.',
    hidden: ({ user }) => user?.role === 'member',
    components: { views: { list: { Component: '/src/admin/log/LogList#LogList' } } },
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  endpoints: [exportCsv],
  hooks: {
    beforeOperation: [({ args, operation }) => (operation === 'update' ? neverChanges() : args)],
    beforeDelete: [neverChanges],
  },
  fields: [
    { name: 'at', label: 'Wann', type: 'date', required: true, index: true },
    { name: 'who', label: 'Zugang', type: 'relationship', relationTo: 'users' },
    text('whoName', 'Wer', { required: true }),
    {
      name: 'role',
      label: 'Rolle',
      type: 'select',
      options: roles.map((value) => ({
        value,
        label: { admin: 'Administration', editor: 'Redaktion', member: 'Verband' }[value],
      })),
    },
    text('association', 'Verband'),
    { name: 'action', label: 'Was', type: 'select', required: true, index: true, options: [...actions] },
    text('contentType', 'Art des Inhalts', { index: true }),
    text('contentId', 'Nummer des Inhalts'),
    text('title', 'Inhalt', { maxLength: 300 }),
    lines('note', 'Nachricht oder Grund', { maxLength: 2000 }),
  ],
};
