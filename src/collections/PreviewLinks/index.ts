import type { CollectionConfig } from 'payload';
import { collectionAccess } from '@/access/access';
import { text } from '@/fields/text';

const slug = 'preview-links';

/** Links that show a draft to somebody without an account. Only a hash of the secret in the link is kept. */
export const PreviewLinks: CollectionConfig = {
  slug,
  access: collectionAccess(slug),
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    text('tokenHash', 'Prüfwert', { required: true, unique: true, index: true }),
    // As text, so that a link outlives nothing and blocks nothing: "topics/7".
    text('document', 'Inhalt', { required: true, index: true }),
    text('title', 'Titel', { maxLength: 300 }),
    text('recipient', 'Für', { maxLength: 100 }),
    { name: 'createdBy', type: 'relationship', relationTo: 'users' },
    { name: 'expiresAt', type: 'date', required: true, index: true },
    { name: 'revokedAt', type: 'date' },
  ],
};
