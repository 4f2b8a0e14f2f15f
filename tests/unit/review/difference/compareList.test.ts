import type { ListField } from '@/review/difference/fieldTypes';
import type { ListEntry } from '@/review/difference/types';
import { compare, line } from './compare';
import { p, rich } from './lexical';

const tasks: ListField = {
  kind: 'list',
  name: 'tasks',
  label: 'Aufgaben',
  items: {
    of: 'rows',
    fields: [
      { kind: 'text', name: 'text', label: 'Aufgabe' },
      { kind: 'relation', name: 'topic', label: 'Thema', collections: ['topics'] },
      { kind: 'value', name: 'main', label: 'Wichtig', format: 'yesNo' },
    ],
  },
};
const topics: ListField = {
  kind: 'list',
  name: 'topics',
  label: 'Themen',
  items: {
    of: 'values',
    noun: ['Verknüpfung', 'Verknüpfungen'],
    field: { kind: 'relation', name: 'topics', label: 'Themen', collections: ['topics'] },
  },
};
const labels = {
  'topics:1': { text: 'Psychiatrie', isPublic: true },
  'topics:2': { text: 'Kultur', isPublic: false },
  'topics:3': { text: 'Schule', isPublic: true },
};
const row = (text: string, more = {}) => ({ id: text.toLowerCase(), text, ...more });
const rows = (...texts: string[]) => texts.map((text) => row(text));
const told = ({ position, title, state, movedTo }: ListEntry) =>
  `${position} ${line(title)} ${state}${movedTo ? ` ${movedTo}` : ''}`;

test('new, dropped, moved and kept entries are told apart, with their places', () => {
  const { summary, content } = compare<'list'>(
    tasks,
    rows('Pfalzklinikum', 'Kultur', 'Bildung', 'Soziales', 'Natur', 'Energie'),
    rows('Pfalzklinikum', 'Kultur', 'Energie', 'Bildung', 'Natur', 'Verbraucherschutz'),
  );
  expect(summary).toBe('1 neu, 1 entfällt, 1 verschoben, 4 gleich');
  expect(content.before.map(told)).toEqual([
    '1 Pfalzklinikum same',
    '2 Kultur same',
    '3 Bildung same',
    '4 [-Soziales-] removed',
    '5 Natur same',
    '6 Energie same 3',
  ]);
  expect(content.after.map(told)).toEqual([
    '1 Pfalzklinikum same',
    '2 Kultur same',
    '3 Energie same 6',
    '4 Bildung same',
    '5 Natur same',
    '6 [+Verbraucherschutz+] added',
  ]);
  expect(content.numbered).toBe(true);
});

test('two swapped entries are one move', () => {
  expect(compare(tasks, rows('A', 'B'), rows('B', 'A')).summary).toBe('1 verschoben, 1 gleich');
});

test('an entry keeps its identity through new words', () => {
  const { summary, content } = compare<'list'>(
    tasks,
    [{ id: 'x', text: 'Träger von 35 Förderschulen im Land' }],
    [{ id: 'x', text: 'Träger von 36 Förderschulen im Land' }],
  );
  expect(summary).toBe('1 geändert');
  expect(content.after.map(told)).toEqual(['1 Träger von [+36+] Förderschulen im Land changed']);
});

test('an entry made anew is recognised by all it holds, then by its words', () => {
  const before = [
    { id: 'a', text: 'Kultur', main: true },
    { id: 'b', text: 'Kultur', main: false },
  ];
  const after = [
    { id: 'c', text: 'Kultur', main: false },
    { id: 'd', text: 'Kultur', main: true },
  ];
  expect(compare(tasks, before, after).summary).toBe('1 verschoben, 1 gleich');
  expect(
    compare(tasks, [{ id: 'a', text: 'Kultur' }], [{ id: 'z', text: 'Kultur', main: true }]).summary,
  ).toBe('1 geändert');
});

test('an entry can be moved and changed', () => {
  const { summary, content } = compare<'list'>(
    tasks,
    [row('A'), row('B'), row('C', { main: false })],
    [row('C', { main: true }), row('A'), row('B')],
  );
  expect(summary).toBe('1 verschoben und geändert, 2 gleich');
  expect(told(content.after[0] as ListEntry)).toBe('1 C changed 3');
});

test('what an entry holds besides its words is told where it differs', () => {
  const { content } = compare<'list'>(tasks, [row('A', { topic: 1 })], [row('A', { topic: 2 })], labels);
  const [entry] = content.after;
  expect(entry?.details.map(({ label }) => label)).toEqual(['Thema']);
  expect(entry?.details[0]?.content).toMatchObject({
    before: [{ kind: 'removed', text: 'Psychiatrie' }],
    after: [{ kind: 'added', text: 'Kultur (noch nicht öffentlich)' }],
  });
});

test('a new entry tells all it holds, for all of it becomes public', () => {
  const { content } = compare<'list'>(tasks, [], [row('A', { topic: 3, main: true })], labels);
  expect(content.after[0]?.details.map(({ label }) => label)).toEqual(['Thema', 'Wichtig']);
});

test('relations are counted as such and have no places until one is moved', () => {
  const more = compare<'list'>(topics, [1], [1, { id: 2 }], labels);
  expect(more.summary).toBe('1 Verknüpfung neu');
  expect(more.content.numbered).toBe(false);
  expect(more.content.after.map(({ title }) => line(title))).toEqual([
    'Psychiatrie',
    '[+Kultur (noch nicht öffentlich)+]',
  ]);
  expect(compare(topics, [1, 2, 3], [], labels).summary).toBe('3 Verknüpfungen entfallen');
  expect(compare(topics, [1], [3], labels).summary).toBe('1 Verknüpfung neu, 1 entfällt');
  expect(compare<'list'>(topics, [1, 3], [3, 1], labels).content.numbered).toBe(true);
});

test('a loaded document and its id are the same relation', () => {
  expect(compare(topics, [1], [{ id: 1, title: 'Psychiatrie' }], labels).changed).toBe(false);
});

test('lists of plain words are compared by their words', () => {
  const field: ListField = {
    kind: 'list',
    name: 'r',
    label: 'Regierungsbezirke',
    items: { of: 'values', field: { kind: 'text', name: 'r', label: 'Regierungsbezirke' } },
  };
  expect(compare(field, ['Münster', 'Arnsberg'], ['Münster', 'Detmold']).summary).toBe(
    '1 neu, 1 entfällt, 1 gleich',
  );
});

const layout: ListField = {
  kind: 'list',
  name: 'layout',
  label: 'Inhalt',
  items: {
    of: 'blocks',
    blocks: {
      text: { label: 'Text', fields: [{ kind: 'richText', name: 'content', label: 'Text' }] },
      faq: {
        label: 'Fragen und Antworten',
        fields: [
          { kind: 'text', name: 'heading', label: 'Überschrift' },
          {
            kind: 'list',
            name: 'items',
            label: 'Fragen',
            items: { of: 'rows', fields: [{ kind: 'text', name: 'question', label: 'Frage' }] },
          },
        ],
      },
    },
  },
};

test('blocks are named by their kind and their first words', () => {
  const faq = (question: string) => ({
    id: 'f',
    blockType: 'faq',
    heading: 'Häufig gefragt',
    items: [{ id: 'q', question }],
  });
  const text = { id: 't', blockType: 'text', content: rich(p('Wir sind der Verband.')) };
  const { summary, content } = compare<'list'>(layout, [text, faq('Wer?')], [text, faq('Warum?')]);
  expect(summary).toBe('1 geändert, 1 gleich');
  expect(content.after.map(({ type, title }) => `${type}: ${line(title)}`)).toEqual([
    'Text: Wir sind der Verband.',
    'Fragen und Antworten: Häufig gefragt',
  ]);
  expect(content.after[1]?.details[0]).toMatchObject({ label: 'Fragen', summary: '1 geändert' });
});

test('a block of another kind is another block, even with the same id', () => {
  const before = [{ id: 'x', blockType: 'text', content: rich(p('Hallo')) }];
  const after = [{ id: 'x', blockType: 'faq', heading: 'Hallo' }];
  expect(compare(layout, before, after).summary).toBe('1 neu, 1 entfällt');
});
