import type { Block } from 'payload';
import { text } from '@/fields/text';

export const downloadsBlock: Block = {
  slug: 'downloads',
  interfaceName: 'DownloadsBlock',
  labels: { singular: 'Dateien zum Herunterladen', plural: 'Dateien zum Herunterladen' },
  fields: [
    text('heading', 'Überschrift', { defaultValue: 'Zum Herunterladen' }),
    {
      name: 'files',
      label: 'Dateien',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      required: true,
      filterOptions: { mimeType: { equals: 'application/pdf' } },
      admin: { description: 'Typ, Größe und Seitenzahl stehen von selbst hinter dem Link.' },
    },
  ],
};
