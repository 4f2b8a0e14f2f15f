import { districts } from '@/districts/districts';
import { findDistricts } from '@/districts/findDistricts';

const found = (query: string) =>
  findDistricts(query).map(({ district, quality }) => `${district.kind} ${district.name}: ${quality}`);

const namesOf = (query: string) => findDistricts(query).map(({ district }) => district.name);

test.each([
  ['Unna', ['Kreis Unna: exact']],
  ['  unna ', ['Kreis Unna: exact']],
  ['Kreis Unna', ['Kreis Unna: exact']],
  ['München', ['Landkreis München: exact', 'Kreisfreie Stadt München: exact']],
  ['Muenchen', ['Landkreis München: exact', 'Kreisfreie Stadt München: exact']],
  ['MUNCHEN', ['Landkreis München: exact', 'Kreisfreie Stadt München: exact']],
  ['Kassel', ['Landkreis Kassel: exact', 'Kreisfreie Stadt Kassel: exact']],
  ['Landkreis Kassel', ['Landkreis Kassel: exact']],
  ['LK Kassel', ['Landkreis Kassel: exact']],
  ['Stadt Kassel', ['Kreisfreie Stadt Kassel: exact']],
  ['kreisfreie Stadt Kassel', ['Kreisfreie Stadt Kassel: exact']],
  ['Stadtkreis Ulm', ['Stadtkreis Ulm: exact']],
  ['Landkreis Duisburg', ['Kreisfreie Stadt Duisburg: exact']],
  ['Haßberge', ['Landkreis Haßberge: exact']],
  ['Hassberge', ['Landkreis Haßberge: exact']],
  ['Aachen', ['Kreis Städteregion Aachen: exact']],
  ['Städteregion Aachen', ['Kreis Städteregion Aachen: exact']],
  ['Neumarkt in der Oberpfalz', ['Landkreis Neumarkt i.d. OPf.: exact']],
  ['Mühldorf am Inn', ['Landkreis Mühldorf a. Inn: exact']],
  ['Frankfurt', ['Kreisfreie Stadt Frankfurt am Main: exact']],
  ['Hochsauerland', ['Kreis Hochsauerlandkreis: prefix']],
  ['Wittgenstein', ['Kreis Siegen-Wittgenstein: word']],
  ['Bodensee', ['Landkreis Bodenseekreis: prefix', 'Landkreis Lindau (Bodensee): word']],
  [
    'Regen',
    ['Landkreis Regen: exact', 'Landkreis Regensburg: prefix', 'Kreisfreie Stadt Regensburg: prefix'],
  ],
  ['Dortmnd', ['Kreisfreie Stadt Dortmund: similar']],
  ['Müsnter', ['Kreisfreie Stadt Münster: similar']],
  ['Reklinghausn', ['Kreis Recklinghausen: similar']],
])('„%s“', (query, expected) => {
  expect(found(query)).toEqual(expected);
});

test('finds all places of one name', () => {
  expect(namesOf('Neustadt')).toEqual([
    'Neustadt a.d. Aisch-Bad Windsheim',
    'Neustadt a.d. Waldnaab',
    'Neustadt an der Weinstraße',
  ]);
  expect(namesOf('Offenbach')).toEqual(['Offenbach', 'Offenbach am Main']);
});

test('finds every district by its own name, first of all', () => {
  const missed = districts.filter(({ name }) => {
    const [first] = findDistricts(name);
    return first?.quality !== 'exact' || !namesOf(name).includes(name);
  });
  expect(missed).toEqual([]);
});

test.each([
  '',
  '   ',
  '–',
  'x',
  'Hamburg',
  'Berlin',
  'Bremen',
  'Kiel',
  'Göttingen',
  'Hannover',
  'Erfurt',
  'Mainz',
  'Halle',
])('answers nothing to „%s“', (query) => {
  expect(findDistricts(query)).toEqual([]);
});

test('answers a very long query at once', () => {
  expect(findDistricts('ü'.repeat(100_000))).toEqual([]);
});
