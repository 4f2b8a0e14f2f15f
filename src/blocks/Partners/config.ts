import type { Block } from 'payload';
import { lines, text } from '@/fields/text';

export const partnersBlock: Block = {
  slug: 'partners',
  interfaceName: 'PartnersBlock',
  labels: { singular: 'Partner', plural: 'Partner' },
  fields: [
    text('heading', 'Überschrift', { defaultValue: 'Unsere Partner' }),
    lines('intro', 'Einleitung', { maxLength: 400 }),
  ],
};
