import type { Field, GlobalConfig } from 'payload';
import { globalAccess } from '@/access/access';
import { text, url } from '@/fields/text';
import { announceGlobalChange } from '@/publishing/announce';

const items: Field = {
  name: 'items',
  label: 'Einträge',
  labels: { singular: 'Eintrag', plural: 'Einträge' },
  type: 'array',
  maxRows: 8,
  fields: [
    text('label', 'Name', { required: true, maxLength: 40 }),
    url('url', 'Ziel', { required: true, description: 'Zum Beispiel /themen' }),
  ],
};

export const MainNavigation: GlobalConfig = {
  slug: 'main-navigation',
  label: 'Hauptnavigation',
  access: globalAccess('main-navigation'),
  admin: {
    group: 'Rahmen der Website',
    description: 'Die Einträge oben auf jeder Seite. Höchstens fünf sind gut zu überblicken.',
  },
  versions: { max: 50 },
  hooks: { afterChange: [announceGlobalChange] },
  fields: [items],
};

export const FooterNavigation: GlobalConfig = {
  slug: 'footer-navigation',
  label: 'Fußnavigation',
  access: globalAccess('footer-navigation'),
  admin: {
    group: 'Rahmen der Website',
    description:
      'Die Spalten unten auf jeder Seite. Impressum, Datenschutz und Barrierefreiheit müssen hier stehen.',
  },
  versions: { max: 50 },
  hooks: { afterChange: [announceGlobalChange] },
  fields: [
    {
      name: 'groups',
      label: 'Spalten',
      labels: { singular: 'Spalte', plural: 'Spalten' },
      type: 'array',
      maxRows: 4,
      fields: [text('title', 'Überschrift', { required: true, maxLength: 40 }), items],
    },
  ],
};
