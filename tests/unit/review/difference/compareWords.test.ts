import type { ComparableField, RelationField, TextField } from '@/review/difference/fieldTypes';
import { labelOf } from '@/review/difference/labels';
import { compare, line } from './compare';

const text: TextField = { kind: 'text', name: 'lead', label: 'In zwei Sätzen' };
const value = (more: object) => ({ kind: 'value', name: 'v', label: 'V', ...more }) as ComparableField;
const sides = (field: ComparableField, before: unknown, after: unknown) => {
  const { summary, content } = compare<'value'>(field, before, after);
  return [summary, line(content.before), line(content.after)];
};

test('a text says whether it is new, gone or changed', () => {
  expect(compare(text, null, 'Hallo').summary).toBe('Text neu');
  expect(compare(text, 'Hallo', '  ').summary).toBe('Text entfällt');
  expect(compare(text, 'Hallo Welt', 'Hallo Mensch').summary).toBe('Text geändert');
  expect(compare(text, undefined, '')).toMatchObject({ changed: false, summary: '' });
});

test('a change of nothing but space says so', () => {
  expect(compare(text, 'eins zwei', 'eins\nzwei')).toMatchObject({
    changed: true,
    summary: 'Nur Leerzeichen oder Zeilenumbrüche geändert',
  });
});

test.each([
  [
    'choice',
    { format: 'choice', options: { a: 'Liste', b: 'Karte' } },
    'a',
    'b',
    ['Auswahl geändert', '[-Liste-]', '[+Karte+]'],
  ],
  ['number', { format: 'number' }, 21427, 51.963, ['Zahl geändert', '[-21.427-]', '[+51,963+]']],
  ['yes or no', { format: 'yesNo' }, null, true, ['Auswahl geändert', '[-nein-]', '[+ja+]']],
  [
    'date',
    { format: 'date', withTime: false },
    null,
    '2026-11-12T11:00:00.000Z',
    ['Datum neu', '', '[+12.\u00a0November\u00a02026+]'],
  ],
  ['data', { format: 'data' }, null, { a: 1 }, ['Angabe neu', '', '[+{\n  "a": 1\n}+]']],
])('a %s reads as people read it', (_, more, before, after, expected) => {
  expect(sides(value(more), before, after)).toEqual(expected);
});

test('a date with its hour reads with its hour', () => {
  const [, , after] = sides(value({ format: 'date', withTime: true }), null, '2026-11-18T13:05:00.000Z');
  expect(after).toContain('14:05');
});

test('an unset check box is an unchecked one', () => {
  expect(compare(value({ format: 'yesNo' }), null, false).changed).toBe(false);
});

const relation: RelationField = { kind: 'relation', name: 'topic', label: 'Thema', collections: ['topics'] };
const labels = {
  'topics:1': labelOf({ id: 1, title: 'Pflege', _status: 'published' }),
  'topics:2': labelOf({ id: 2, title: 'Kultur', _status: 'draft' }),
  'topics:3': labelOf({ id: 3, title: 'Pflege' }),
  'topics:4': labelOf({ id: 4, title: 'Altes', deletedAt: '2026-01-01' }),
};

test('relations read as names, unreleased ones say so, ids never show', () => {
  const { summary, content } = compare<'relation'>(relation, 1, 2, labels);
  expect(summary).toBe('Verknüpfung geändert');
  expect(line(content.after)).toBe('[+Kultur (noch nicht öffentlich)+]');
  expect(line(compare<'relation'>(relation, 1, 4, labels).content.after)).toContain(
    '(noch nicht öffentlich)',
  );
  expect(line(compare<'relation'>(relation, 1, 987_654, labels).content.after)).toBe(
    '[+nicht mehr vorhanden+]',
  );
});

test('two documents of one name are two documents', () => {
  expect(compare(relation, 1, 3, labels).changed).toBe(true);
  expect(compare(relation, 1, '1', labels).changed).toBe(false);
});

test('relations to several collections know theirs', () => {
  const several = { ...relation, collections: ['pages', 'topics'] };
  const { content } = compare<'relation'>(several, null, { relationTo: 'topics', value: 1 }, labels);
  expect(line(content.after)).toBe('[+Pflege+]');
});
