import type { CollectionConfig } from 'payload';
import { collectionAccess } from '@/access/access';

const slug = 'second-factors';

/**
 * What an account needs besides its password. Nobody reads it, by no door; the code in accounts/secondFactor writes it,
 * each step in one statement.
 */
export const SecondFactors: CollectionConfig = {
  slug,
  access: collectionAccess(slug),
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'user', type: 'relationship', relationTo: 'users', unique: true },
    // Sealed; without PAYLOAD_SECRET it says nothing.
    { name: 'secret', type: 'textarea', required: true },
    { name: 'confirmedAt', type: 'date' },
    // Of the code that was used last: neither it nor one before counts again.
    { name: 'lastStep', type: 'number', required: true, defaultValue: 0 },
    { name: 'recoveryCodes', type: 'json', required: true, defaultValue: [] },
  ],
};
