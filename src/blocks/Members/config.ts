import type { Block } from 'payload';
import { lines, text } from '@/fields/text';

export const membersBlock: Block = {
  slug: 'members',
  interfaceName: 'MembersBlock',
  labels: { singular: 'Mitgliedsverbände', plural: 'Mitgliedsverbände' },
  fields: [
    text('heading', 'Überschrift', { defaultValue: 'Unsere Mitgliedsverbände' }),
    lines('intro', 'Einleitung', { maxLength: 400 }),
    {
      name: 'variant',
      label: 'Darstellung',
      type: 'select',
      defaultValue: 'tiles',
      required: true,
      options: [
        { value: 'tiles', label: 'Umrisse' },
        { value: 'list', label: 'Liste' },
        { value: 'map', label: 'Karte mit Liste' },
      ],
    },
  ],
};
