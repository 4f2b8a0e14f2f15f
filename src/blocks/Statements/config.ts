import type { Block } from 'payload';
import { lines, text } from '@/fields/text';

export const statementsBlock: Block = {
  slug: 'statements',
  interfaceName: 'StatementsBlock',
  labels: { singular: 'Wofür wir stehen', plural: 'Wofür wir stehen' },
  fields: [
    text('heading', 'Überschrift', { required: true }),
    lines('intro', 'Einleitung', { maxLength: 400 }),
    {
      name: 'items',
      label: 'Aussagen',
      labels: { singular: 'Aussage', plural: 'Aussagen' },
      type: 'array',
      required: true,
      minRows: 1,
      fields: [
        text('title', 'Stichwort', { required: true, maxLength: 60 }),
        lines('text', 'Text', { required: true, maxLength: 400 }),
      ],
    },
  ],
};
