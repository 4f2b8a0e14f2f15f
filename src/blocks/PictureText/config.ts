import type { Block } from 'payload';
import { picture } from '@/fields/documents';
import { richText } from '@/fields/richText';

export const pictureTextBlock: Block = {
  slug: 'pictureText',
  interfaceName: 'PictureTextBlock',
  labels: { singular: 'Bild mit Text', plural: 'Bilder mit Text' },
  fields: [
    {
      ...picture('picture', 'Bild', 'Das Bild soll etwas zeigen, das der Text sagt.'),
      required: true,
    } as Block['fields'][number],
    richText('content', 'Text', { required: true }),
    {
      name: 'side',
      label: 'Bild steht',
      type: 'select',
      defaultValue: 'left',
      required: true,
      options: [
        { value: 'left', label: 'links' },
        { value: 'right', label: 'rechts' },
      ],
    },
  ],
};
