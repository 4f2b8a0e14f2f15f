import type { Block } from 'payload';
import { text } from '@/fields/text';

export const factsBlock: Block = {
  slug: 'facts',
  interfaceName: 'FactsBlock',
  labels: { singular: 'Fakten und Zahlen', plural: 'Fakten und Zahlen' },
  fields: [
    text('heading', 'Überschrift', { description: 'Zum Beispiel „Auf einen Blick“.' }),
    {
      name: 'variant',
      label: 'Darstellung',
      type: 'select',
      defaultValue: 'table',
      required: true,
      options: [
        { value: 'table', label: 'Liste: Angabe links, Wert rechts' },
        { value: 'band', label: 'Band mit großen Zahlen' },
      ],
    },
    {
      name: 'items',
      label: 'Angaben',
      labels: { singular: 'Angabe', plural: 'Angaben' },
      type: 'array',
      minRows: 1,
      required: true,
      fields: [
        text('label', 'Angabe', { required: true, description: 'Zum Beispiel „Gegründet“.' }),
        text('value', 'Wert', { required: true, maxLength: 500, description: 'Zum Beispiel „1964“.' }),
        text('note', 'Zusatz', { description: 'Zum Beispiel „Stand: August 2025“.' }),
      ],
    },
  ],
};
