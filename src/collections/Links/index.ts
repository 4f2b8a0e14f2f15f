import type { CollectionConfig } from 'payload';
import { collectionAccess } from '@/access/access';
import { lines, text } from '@/fields/text';

const slug = 'links';

/** Where the links of the public site lead, and whether anybody still answers there. Written by the check alone. */
export const Links: CollectionConfig = {
  slug,
  labels: { singular: 'Geprüfter Link', plural: 'Geprüfte Links' },
  access: collectionAccess(slug),
  defaultSort: 'since',
  admin: {
    group: 'Betrieb',
    useAsTitle: 'address',
    defaultColumns: ['address', 'state', 'reason', 'since', 'triedAt'],
    listSearchableFields: ['address', 'reason'],
    description:
      'Alle Links auf öffentlichen Seiten. Ein Link gilt als defekt, wenn das Ziel „nicht gefunden“ antwortet oder an drei Tagen nicht zu erreichen war.',
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  fields: [
    text('address', 'Link', { required: true, unique: true, index: true, maxLength: 1000 }),
    {
      name: 'state',
      label: 'Stand',
      type: 'select',
      required: true,
      index: true,
      admin: { components: { Cell: '/src/admin/operations/StateCell#StateCell' } },
      options: [
        { value: 'ok', label: 'in Ordnung' },
        { value: 'failing', label: 'zurzeit nicht erreichbar' },
        { value: 'broken', label: 'defekt' },
        { value: 'unchecked', label: 'nicht geprüft' },
      ],
    },
    lines('reason', 'Grund'),
    { name: 'since', label: 'Seit', type: 'date' },
    { name: 'triedAt', label: 'Zuletzt geprüft', type: 'date', index: true },
    { name: 'failedDays', label: 'Tage ohne Antwort', type: 'number', defaultValue: 0 },
    {
      name: 'places',
      label: 'Steht auf',
      type: 'array',
      labels: { singular: 'Stelle', plural: 'Stellen' },
      admin: { hidden: true },
      fields: [
        text('label', 'Stelle', { required: true, maxLength: 300 }),
        text('href', 'Adresse', { required: true }),
      ],
    },
    {
      name: 'whereItStands',
      label: 'Steht auf',
      type: 'ui',
      admin: { components: { Field: '/src/admin/operations/LinkPlaces#LinkPlaces' } },
    },
  ],
};
