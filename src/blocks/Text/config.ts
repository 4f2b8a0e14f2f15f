import type { Block } from 'payload';
import { richText } from '@/fields/richText';

export const textBlock: Block = {
  slug: 'text',
  interfaceName: 'TextBlock',
  labels: { singular: 'Text', plural: 'Texte' },
  fields: [
    richText('content', 'Text', {
      required: true,
      description: 'Kurze Sätze. Zwischenüberschriften in der richtigen Reihenfolge: zuerst „Überschrift 2“.',
    }),
  ],
};
