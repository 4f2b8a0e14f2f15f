import type { Block } from 'payload';
import { lines, text } from '@/fields/text';

export const topicsBlock: Block = {
  slug: 'topics',
  interfaceName: 'TopicsBlock',
  labels: { singular: 'Themen', plural: 'Themen' },
  fields: [
    text('heading', 'Überschrift', { defaultValue: 'Unsere Themenschwerpunkte' }),
    lines('intro', 'Einleitung', { maxLength: 400 }),
  ],
};
