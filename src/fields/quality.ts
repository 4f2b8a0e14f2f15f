import type { Field } from 'payload';
import { nobody, withAccount } from '@/access/access';

/** What the check found when the document was saved last; in the form it is the side part that checks while one writes. */
export const qualityFields: Field[] = [
  {
    name: 'findings',
    label: 'Prüfung',
    type: 'number',
    index: true,
    access: { read: withAccount, create: nobody, update: nobody },
    admin: {
      position: 'sidebar',
      readOnly: true,
      components: {
        Field: '/src/admin/quality/QualityPanel#QualityPanel',
        Cell: '/src/admin/quality/QualityCell#QualityCell',
      },
    },
  },
  {
    name: 'despiteErrors',
    label: 'Warum trotz Fehlern?',
    type: 'text',
    maxLength: 500,
    virtual: true,
    access: { read: nobody },
    admin: { hidden: true },
  },
];
