import type { CollectionConfig } from 'payload';
import { collectionAccess } from '@/access/access';

/** Counts attempts per address and purpose, in the database so that it holds across instances and restarts. */
export const Throttle: CollectionConfig = {
  slug: 'throttle',
  access: collectionAccess('throttle'),
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'count', type: 'number', required: true },
    { name: 'until', type: 'date', required: true, index: true },
  ],
};
