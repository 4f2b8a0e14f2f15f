import { compareDocuments } from '@/review/difference/compareDocuments';
import type { ComparableField } from '@/review/difference/fieldTypes';
import { labelOf } from '@/review/difference/labels';
import { bold, bullets, h, item, link, p, rich, table } from '../../../unit/review/difference/lexical';

/** One field of each kind, all changed, and some that stayed. People and edits are invented. */
export const fields: ComparableField[] = [
  { kind: 'text', name: 'name', label: 'Name' },
  { kind: 'text', name: 'lead', label: 'Kurzbeschreibung' },
  { kind: 'richText', name: 'description', label: 'Über uns' },
  {
    kind: 'list',
    name: 'tasks',
    label: 'Aufgaben',
    items: {
      of: 'rows',
      fields: [
        { kind: 'text', name: 'text', label: 'Aufgabe' },
        { kind: 'relation', name: 'topic', label: 'Thema', collections: ['topics'] },
      ],
    },
  },
  { kind: 'picture', name: 'picture', label: 'Bild', collection: 'media' },
  {
    kind: 'list',
    name: 'topics',
    label: 'Themen',
    items: {
      of: 'values',
      noun: ['Verknüpfung', 'Verknüpfungen'],
      field: { kind: 'relation', name: 'topics', label: 'Themen', collections: ['topics'] },
    },
  },
  {
    kind: 'group',
    name: 'address',
    label: 'Anschrift',
    fields: [
      { kind: 'text', name: 'street', label: 'Straße und Hausnummer' },
      { kind: 'text', name: 'city', label: 'Ort' },
    ],
  },
  { kind: 'value', name: 'checkedOn', label: 'Zuletzt geprüft am', format: 'date', withTime: false },
  { kind: 'text', name: 'phone', label: 'Telefon' },
];

const drawing = (colour: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="600" height="200"><rect width="600" height="200" fill="${colour}"/></svg>`)}`;

export const labels = new Map([
  ['topics:1', labelOf({ id: 1, title: 'Psychiatrie und Gesundheit', _status: 'published' })],
  ['topics:2', labelOf({ id: 2, title: 'Kultur', _status: 'draft' })],
  [
    'media:1',
    labelOf({
      filename: 'haus.jpg',
      url: drawing('#a9bcc4'),
      alt: 'Haus der Verwaltung',
      credit: 'Bezirksverband Pfalz',
    }),
  ],
  [
    'media:2',
    labelOf({
      filename: 'wald.jpg',
      url: drawing('#6f9672'),
      alt: 'Hügel am Morgen',
      credit: 'Bezirksverband Pfalz',
    }),
  ],
]);

const landrath = 'ersten Sitzung des „Landraths des Rheinkreises“ am 6. Dezember 1816.';
const row = (text: string, more = {}) => ({ id: text, text, ...more });

export const before = {
  name: 'Bezirksverband Pfalz',
  lead: 'Regionalparlament und Träger pfälzischer Einrichtungen aus Kultur, Bildung, Gesundheit, Natur und Energie.',
  description: rich(
    h(2, 'Geschichte'),
    p(`Der Ursprung des heutigen Verbandes wird gesehen in der ${landrath}`),
    h(3, 'Organe'),
    p(
      'Der Bezirkstag hat 29 Mitglieder und wird direkt gewählt. Mehr steht in der ',
      link('Bezirksordnung', '/alt'),
      '.',
    ),
    bullets(item('Theater'), item('Museum'), item('Schule')),
    table(['Ort', 'Plätze'], ['Kaiserslautern', '120'], ['Speyer', '40']),
  ),
  tasks: [
    row('Pfalzklinikum (Psychiatrie und Neurologie)'),
    row('Kultur: Pfalztheater, Museum Pfalzgalerie', { topic: 1 }),
    row('Bildung'),
    row('Soziales und Jugendarbeit'),
    row('Natur: Biosphärenreservat, Naturpark Pfälzerwald'),
    row('Energie'),
  ],
  picture: 1,
  topics: [1],
  address: { street: 'Bismarckstraße 17', city: 'Kaiserslautern' },
};

export const after = {
  ...before,
  lead: 'Der Bezirksverband ist das Regionalparlament der Pfalz. Er trägt Einrichtungen für Kultur, Bildung, Gesundheit, Natur und Energie.',
  description: rich(
    h(2, 'Geschichte'),
    p(`Der Ursprung liegt in der ${landrath}`),
    h(3, 'Wer entscheidet?'),
    p(
      'Der Bezirkstag hat 29 Mitglieder. Die Menschen in der Pfalz wählen ihn direkt. Mehr steht in der ',
      link('Bezirksordnung', '/bezirksordnung-2023'),
      '.',
    ),
    bullets(item(bold('Theater')), item('Schule'), item('Museum')),
    table(['Ort', 'Plätze'], ['Kaiserslautern', '120'], ['Landau', '15'], ['Speyer', '45']),
  ),
  tasks: [
    row('Pfalzklinikum (Psychiatrie und Neurologie)'),
    row('Kultur: Pfalztheater, Museum Pfalzgalerie', { topic: 2 }),
    row('Energie'),
    row('Bildung'),
    row('Natur: Biosphärenreservat, Naturpark Pfälzerwald'),
    row('Verbraucherschutz'),
  ],
  picture: 2,
  topics: [1, 2],
  address: { street: 'Bismarckstraße 17', city: 'Speyer' },
  checkedOn: '2026-11-12T11:00:00.000Z',
};

export const differences = compareDocuments(fields, before, after, { labels });
export const firstVersion = compareDocuments(fields, null, after, { labels });
