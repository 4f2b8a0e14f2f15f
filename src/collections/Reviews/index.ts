import type { CollectionConfig } from 'payload';
import { collectionAccess } from '@/access/access';
import { lines, text } from '@/fields/text';
import { reviewedCollections, reviewStates } from '@/review/reviewed';

/**
 * One record per round: who handed in what, who decided how and why. Written only by the transitions in
 * src/review; nobody creates, changes or deletes one over the interface.
 */
export const Reviews: CollectionConfig = {
  slug: 'reviews',
  labels: { singular: 'Freigabe', plural: 'Freigaben' },
  access: collectionAccess('reviews'),
  admin: {
    group: 'Verwaltung',
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'handedInAt', 'decidedAt'],
  },
  defaultSort: '-handedInAt',
  lockDocuments: false,
  fields: [
    text('title', 'Inhalt', { required: true, maxLength: 300 }),
    {
      name: 'document',
      label: 'Dokument',
      type: 'relationship',
      relationTo: [...reviewedCollections],
      required: true,
    },
    {
      name: 'association',
      label: 'Mitgliedsverband',
      type: 'relationship',
      relationTo: 'member-associations',
      index: true,
    },
    text('version', 'Fassung', { required: true }),
    {
      name: 'state',
      label: 'Stand',
      type: 'select',
      required: true,
      index: true,
      options: [...reviewStates],
    },
    { name: 'handedInBy', label: 'Zur Freigabe gegeben von', type: 'relationship', relationTo: 'users' },
    { name: 'handedInAt', label: 'Zur Freigabe gegeben am', type: 'date', required: true },
    lines('note', 'Nachricht', { maxLength: 2000 }),
    { name: 'decidedBy', label: 'Entschieden von', type: 'relationship', relationTo: 'users' },
    { name: 'decidedAt', label: 'Entschieden am', type: 'date' },
    lines('reason', 'Begründung', { maxLength: 2000 }),
    { name: 'markedFields', label: 'Hervorgehobene Felder', type: 'text', hasMany: true },
  ],
};
