import type { CollectionConfig } from 'payload';
import { collectionAccess } from '@/access/access';
import { text } from '@/fields/text';

const slug = 'search-misses';

/** What people searched and did not find. Written by the search itself, past Payload; nothing says who it was. */
export const SearchMisses: CollectionConfig = {
  slug,
  labels: { singular: 'Suche ohne Treffer', plural: 'Suchen ohne Treffer' },
  access: collectionAccess(slug),
  defaultSort: ['-day', '-count'],
  admin: {
    group: 'Suche',
    useAsTitle: 'words',
    defaultColumns: ['words', 'day', 'count'],
    listSearchableFields: ['words'],
    description:
      'Gezählt je Tag, ohne Angaben zu Personen. Fehlt nur das Wort? Dann hilft ein Eintrag unter „Andere Wörter“.',
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  indexes: [{ fields: ['day', 'words'], unique: true }],
  fields: [
    text('words', 'Gesucht', { required: true, maxLength: 60 }),
    {
      name: 'day',
      label: 'Tag',
      type: 'date',
      required: true,
      admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd. MMMM yyyy' } },
    },
    { name: 'count', label: 'Wie oft', type: 'number', required: true },
  ],
};
