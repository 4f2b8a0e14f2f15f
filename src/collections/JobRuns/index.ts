import type { CollectionConfig } from 'payload';
import { collectionAccess } from '@/access/access';
import { lines, text } from '@/fields/text';

const slug = 'job-runs';

/** The last runs of what the website does by itself. Rounds in which there was nothing to do share one entry. */
export const JobRuns: CollectionConfig = {
  slug,
  labels: { singular: 'Lauf', plural: 'Aufgaben im Hintergrund' },
  access: collectionAccess(slug),
  defaultSort: '-startedAt',
  admin: {
    group: 'Betrieb',
    useAsTitle: 'name',
    defaultColumns: ['name', 'startedAt', 'ok', 'message'],
    description: 'Was die Website von selbst erledigt, und ob es gelungen ist.',
    hidden: ({ user }) => user?.role !== 'admin',
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  fields: [
    text('name', 'Aufgabe', { required: true, index: true }),
    { name: 'startedAt', label: 'Beginn', type: 'date', required: true, index: true },
    { name: 'finishedAt', label: 'Ende', type: 'date', required: true },
    {
      name: 'ok',
      label: 'Gelungen',
      type: 'checkbox',
      required: true,
      defaultValue: true,
      admin: { components: { Cell: '/src/admin/operations/StateCell#StateCell' } },
    },
    lines('message', 'Ergebnis', { maxLength: 2000 }),
  ],
};
