import type { CollectionConfig } from 'payload';
import { collectionAccess } from '@/access/access';
import { mail, text } from '@/fields/text';

const slug = 'account-links';

/**
 * Links that were mailed to somebody: an invitation, or a new address to be confirmed. Only a hash of the secret
 * in the link is kept. Used and revoked ones stay, so that the page can say what became of them.
 */
export const AccountLinks: CollectionConfig = {
  slug,
  access: collectionAccess(slug),
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    text('tokenHash', 'Prüfwert', { required: true, unique: true, index: true }),
    {
      name: 'purpose',
      type: 'select',
      required: true,
      options: [
        { value: 'invitation', label: 'Einladung' },
        { value: 'address', label: 'Neue E-Mail-Adresse' },
      ],
    },
    { name: 'user', type: 'relationship', relationTo: 'users' },
    mail('email', 'Neue Adresse'),
    { name: 'expiresAt', type: 'date', required: true, index: true },
    { name: 'usedAt', type: 'date' },
    { name: 'revokedAt', type: 'date' },
  ],
};
