import type { Block } from 'payload';
import { linkField } from '@/fields/link';
import { richText } from '@/fields/richText';
import { text } from '@/fields/text';

export const levelsBlock: Block = {
  slug: 'levels',
  interfaceName: 'LevelsBlock',
  labels: { singular: 'Ebenen der Verwaltung', plural: 'Ebenen der Verwaltung' },
  fields: [
    text('heading', 'Überschrift', { required: true }),
    text('subheading', 'Frage darunter', {
      description: 'Zum Beispiel „Was ist ein Höherer Kommunalverband?“',
    }),
    richText('content', 'Text'),
    linkField(false),
    {
      name: 'rows',
      label: 'Ebenen von oben nach unten',
      labels: { singular: 'Ebene', plural: 'Ebenen' },
      type: 'array',
      required: true,
      minRows: 5,
      maxRows: 5,
      fields: [
        text('name', 'Ebene', { required: true }),
        text('text', 'Was sie tut', { required: true }),
        { name: 'highlighted', label: 'Hervorheben', type: 'checkbox', defaultValue: false },
      ],
    },
  ],
};
