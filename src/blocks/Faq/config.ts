import type { Block } from 'payload';
import { richText } from '@/fields/richText';
import { text } from '@/fields/text';

export const faqBlock: Block = {
  slug: 'faq',
  interfaceName: 'FaqBlock',
  labels: { singular: 'Fragen und Antworten', plural: 'Fragen und Antworten' },
  fields: [
    text('heading', 'Überschrift', { defaultValue: 'Fragen und Antworten' }),
    {
      name: 'items',
      label: 'Fragen',
      labels: { singular: 'Frage', plural: 'Fragen' },
      type: 'array',
      minRows: 1,
      required: true,
      fields: [
        text('question', 'Frage', {
          required: true,
          description: 'So, wie Menschen fragen: „Wer hat den Vorsitz?“',
        }),
        richText('answer', 'Antwort', { required: true }),
      ],
    },
  ],
};
