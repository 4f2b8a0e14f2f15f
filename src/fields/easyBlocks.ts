import type { Block, FieldHook } from 'payload';
import { picture } from './documents';
import { linkField } from './link';
import { lines, mail, text } from './text';

/** Pasted soft hyphens would part words at the end of a line. */
const withoutSoftHyphens: FieldHook = ({ value }) =>
  typeof value === 'string' ? value.replaceAll('\u00ad', '') : value;

const hooks = { beforeChange: [withoutSoftHyphens] };

const heading = text('heading', 'Überschrift', { maxLength: 80, hooks });

/** Drawings of the site itself, for whoever has no picture. */
const easyDrawings = [
  { value: 'map', label: 'Karte mit allen Verbänden' },
  { value: 'levels', label: 'Ebenen der Verwaltung' },
  { value: 'outlines', label: 'Umrisse von vier Verbänden' },
] as const;

const easyText: Block = {
  slug: 'easyText',
  interfaceName: 'EasyTextBlock',
  labels: { singular: 'Text', plural: 'Texte' },
  fields: [
    heading,
    lines('sentences', 'Text', {
      required: true,
      maxLength: 3000,
      hooks,
      description: 'Jeder Satz steht in einer eigenen Zeile. Höchstens zehn Wörter sind gut.',
    }),
    picture('picture', 'Bild neben dem Text', 'Ein Bild, das beim Verstehen hilft.'),
    {
      name: 'drawing',
      label: 'Oder eine Zeichnung der Website',
      type: 'select',
      options: [...easyDrawings],
      admin: { condition: (_, sibling) => !sibling?.picture },
    },
    linkField(false),
  ],
};

const easyList: Block = {
  slug: 'easyList',
  interfaceName: 'EasyListBlock',
  labels: { singular: 'Liste', plural: 'Listen' },
  fields: [
    heading,
    text('intro', 'Satz vor der Liste', { hooks }),
    lines('items', 'Punkte', {
      required: true,
      maxLength: 3000,
      hooks,
      description: 'Jeder Punkt in einer eigenen Zeile.',
    }),
  ],
};

const easyAddress: Block = {
  slug: 'easyAddress',
  interfaceName: 'EasyAddressBlock',
  labels: { singular: 'Adresse', plural: 'Adressen' },
  fields: [
    heading,
    text('intro', 'Satz vor der Adresse', { hooks }),
    lines('lines', 'Adresse', {
      required: true,
      maxLength: 400,
      hooks,
      description: 'Name, Straße und Ort in eigenen Zeilen.',
    }),
    text('phone', 'Telefon', { maxLength: 40 }),
    mail('email', 'E-Mail-Adresse'),
  ],
};

export const easyBlocks: Block[] = [easyText, easyList, easyAddress];
