import type { Block } from 'payload';
import { linkField } from '@/fields/link';
import { lines, text } from '@/fields/text';

export const ctaBlock: Block = {
  slug: 'cta',
  interfaceName: 'CtaBlock',
  labels: { singular: 'Hinweis mit Link', plural: 'Hinweise mit Link' },
  fields: [
    text('heading', 'Überschrift', { required: true }),
    lines('text', 'Text', { maxLength: 400 }),
    linkField(true),
  ],
};
