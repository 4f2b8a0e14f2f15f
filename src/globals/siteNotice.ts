import type { GlobalConfig } from 'payload';
import { globalAccess } from '@/access/access';
import { lines } from '@/fields/text';
import { announceGlobalChange } from '@/publishing/announce';

const until = (value: unknown, { siblingData }: { siblingData: { from?: string } }) =>
  !value ||
  !siblingData.from ||
  new Date(value as string) > new Date(siblingData.from) ||
  '„Bis“ muss nach „Ab“ liegen.';

export const SiteNotice: GlobalConfig = {
  slug: 'site-notice',
  label: 'Hinweis auf allen Seiten',
  access: globalAccess('site-notice'),
  admin: {
    group: 'Rahmen der Website',
    description: 'Erscheint ganz oben auf jeder Seite. Ohne Text erscheint nichts.',
  },
  versions: { max: 50 },
  hooks: { afterChange: [announceGlobalChange] },
  fields: [
    lines('text', 'Text', {
      maxLength: 300,
      description: 'Ein bis zwei Sätze. Zum Beispiel „Die Geschäftsstelle ist bis 2. Januar geschlossen.“',
    }),
    {
      name: 'level',
      label: 'Art',
      type: 'select',
      defaultValue: 'info',
      required: true,
      options: [
        { value: 'info', label: 'Hinweis' },
        { value: 'warning', label: 'Warnung' },
      ],
    },
    { name: 'from', label: 'Ab', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } },
    {
      name: 'until',
      label: 'Bis',
      type: 'date',
      validate: until as never,
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
  ],
};
