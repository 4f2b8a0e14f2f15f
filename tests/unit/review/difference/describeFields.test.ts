import type { Field } from 'payload';
import { layoutField } from '@/blocks/layout';
import { MemberAssociations } from '@/collections/MemberAssociations';
import { Pages } from '@/collections/Pages';
import { Topics } from '@/collections/Topics';
import { describeFields } from '@/review/difference/describeFields';

const described = (...fields: unknown[]) => describeFields(fields as Field[]);

test('the fields of a profile come flat, in the order of the form, with their German names', () => {
  const labels = describeFields(MemberAssociations.fields, ['internalNote']).map(({ label }) => label);
  expect(labels.slice(0, 5)).toEqual(['Name', 'Kurzname', 'In zwei Sätzen', 'Aufgaben', 'Beschreibung']);
  expect(labels).toContain('Anschrift');
  expect(labels).toContain('Adresse');
  expect(labels).not.toContain('Interne Notiz');
  // A reverse list is stored at the other document.
  expect(labels).not.toContain('Themen, die diesen Verband nennen');
});

test('the internal note is left out only when told so', () => {
  expect(describeFields(Topics.fields).map(({ name }) => name)).toContain('internalNote');
});

test.each([
  ['tasks', MemberAssociations.fields, 'list'],
  ['description', MemberAssociations.fields, 'richText'],
  ['address', MemberAssociations.fields, 'group'],
  ['picture', MemberAssociations.fields, 'picture'],
  ['documents', MemberAssociations.fields, 'list'],
  ['regierungsbezirke', MemberAssociations.fields, 'list'],
  ['state', MemberAssociations.fields, 'value'],
  ['parent', Pages.fields, 'relation'],
  ['layout', Pages.fields, 'list'],
] as const)('%s is compared by its kind', (name, fields, kind) => {
  expect(describeFields(fields).find((field) => field.name === name)?.kind).toBe(kind);
});

test('every block of a page is described by its name and its fields', () => {
  const [layout] = describeFields([layoutField]);
  if (layout?.kind !== 'list' || layout.items.of !== 'blocks') throw new Error('not a list of blocks');
  expect(Object.keys(layout.items.blocks)).toHaveLength(layoutField.blocks.length);
  expect(layout.items.blocks.faq).toMatchObject({ label: 'Fragen und Antworten' });
  expect(layout.items.blocks.faq?.fields.map(({ name }) => name)).toEqual(['heading', 'items']);
});

test('what nobody sees or Payload adds is left out', () => {
  expect(
    described(
      { type: 'text', name: 'id' },
      { type: 'text', name: 'secret', hidden: true },
      { type: 'text', name: 'inner', admin: { hidden: true } },
      { type: 'text', name: 'off', admin: { disabled: true } },
      { type: 'text', name: 'computed', virtual: true },
      { type: 'select', name: '_status', options: [] },
      { type: 'date', name: 'updatedAt' },
      { type: 'ui', name: 'panel' },
      { type: 'join', name: 'reverse' },
    ),
  ).toEqual([]);
});

test('frames without a name dissolve, those with one are groups', () => {
  const inner = [{ type: 'text', name: 'a', label: 'A' }];
  const fields = described(
    { type: 'row', fields: inner },
    { type: 'collapsible', label: 'Mehr', fields: inner },
    { type: 'group', label: 'Ohne Namen', fields: inner },
    {
      type: 'tabs',
      tabs: [
        { label: 'Eins', fields: inner },
        { name: 'two', label: 'Zwei', fields: inner },
      ],
    },
  );
  expect(fields.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    'a text',
    'a text',
    'a text',
    'a text',
    'two group',
  ]);
});

test('labels may come per language, as functions or not at all', () => {
  expect(
    described(
      { type: 'text', name: 'a', label: { en: 'Name', de: 'Bezeichnung' } },
      { type: 'text', name: 'b', label: () => 'x' },
      { type: 'checkbox', name: 'c', label: false },
    ).map(({ label }) => label),
  ).toEqual(['Bezeichnung', 'b', 'c']);
});

test('dates know whether the hour counts, choices know their words', () => {
  expect(
    described(
      { type: 'date', name: 'from', label: 'Ab', admin: { date: { pickerAppearance: 'dayAndTime' } } },
      {
        type: 'radio',
        name: 'kind',
        label: 'Art',
        options: ['eins', { value: 'two', label: { de: 'zwei' } }],
      },
    ),
  ).toEqual([
    { kind: 'value', name: 'from', label: 'Ab', format: 'date', withTime: true },
    { kind: 'value', name: 'kind', label: 'Art', format: 'choice', options: { eins: 'eins', two: 'zwei' } },
  ]);
});
