import { MemberAssociations } from '@/collections/MemberAssociations';
import { compareDocuments } from '@/review/difference/compareDocuments';
import { countSentence } from '@/review/difference/counts';
import { describeFields } from '@/review/difference/describeFields';
import { labelOf } from '@/review/difference/labels';
import { referencesIn } from '@/review/difference/referencesIn';
import { line } from './compare';
import { linkTo, p, rich } from './lexical';

const fields = describeFields(MemberAssociations.fields, ['internalNote']);
const labels = new Map();
const profile = {
  id: 4,
  name: 'Bezirksverband Pfalz',
  state: 'RP',
  address: { street: 'Bismarckstraße 17', postalCode: '67655', city: 'Kaiserslautern' },
  internalNote: 'geheim',
  updatedAt: '2026-01-01',
  _status: 'published',
};

test('a document without a change has none', () => {
  const differences = compareDocuments(
    fields,
    profile,
    { ...profile, updatedAt: '2026-02-02', _status: 'draft' },
    { labels },
  );
  expect(differences.filter(({ changed }) => changed)).toEqual([]);
  expect(countSentence(differences)).toBe(`Keine Änderung in ${fields.length} Feldern`);
});

test('changed fields are counted among all', () => {
  const after = {
    ...profile,
    internalNote: 'anders',
    address: { ...profile.address, city: 'Speyer' },
    phone: '0631',
  };
  const differences = compareDocuments(fields, profile, after, { labels });
  expect(countSentence(differences)).toBe(`2 von ${fields.length} Feldern geändert`);
  const address = differences.find(({ name }) => name === 'address');
  expect(address?.summary).toBe('1 von 3 Angaben geändert');
  if (address?.content.kind !== 'group') throw new Error('not a group');
  expect(address.content.parts.map(({ changed }) => changed)).toEqual([false, false, true]);
});

test('while nothing is public everything filled in is new', () => {
  const differences = compareDocuments(fields, null, profile, { labels });
  const changed = differences.filter((difference) => difference.changed);
  expect(changed.map(({ name }) => name)).toEqual(['name', 'address', 'state']);
  const [name] = changed;
  if (name?.content.kind !== 'text') throw new Error('not a text');
  expect([line(name.content.before), line(name.content.after)]).toEqual(['', '[+Bezirksverband Pfalz+]']);
  expect(name.summary).toBe('Text neu');
});

test('one single field is counted in the singular', () => {
  const field = fields.slice(0, 1);
  expect(countSentence(compareDocuments(field, null, profile, { labels }))).toBe('1 von 1 Feld geändert');
});

test('all documents that two versions refer to are listed once', () => {
  const before = { logo: 7, tasks: [{ id: 'a', text: 'Kultur', topic: 3 }], documents: [8] };
  const after = {
    logo: { id: 7 },
    tasks: [{ id: 'a', text: 'Kultur', topic: 5 }],
    contacts: [{ id: 'c', function: 'Presse', topics: [3] }],
    description: rich(p('Siehe ', linkTo('Pflege', 'topics', 6))),
  };
  expect(
    referencesIn(fields, null, before, after)
      .map(({ collection, id }) => `${collection}:${id}`)
      .sort(),
  ).toEqual(['media:7', 'media:8', 'topics:3', 'topics:5', 'topics:6']);
});

test('a document is called by its title, name, link text or file', () => {
  expect(labelOf({ id: 1, name: 'LWL' }).text).toBe('LWL');
  expect(labelOf({ id: 1, alt: '', filename: 'satzung.pdf' }).text).toBe('satzung.pdf');
  expect(labelOf({ id: 1 }).text).toBe('ohne Titel');
});
