import { addressOf, filtersInWords, orderOf, readFilters, whereOf } from '@/activity/filters';

const now = new Date('2026-11-25T10:00:00Z');
const usual = { zeitraum: '30', person: '', was: '', inhalt: '', wort: '', aufsteigend: false };

test('an address without filters means the last 30 days', () => {
  expect(readFilters({})).toEqual(usual);
  expect(whereOf(usual, now)).toEqual({ and: [{ at: { greater_than_equal: '2026-10-26T10:00:00.000Z' } }] });
});

test('whatever makes no sense is as if it were not there', () => {
  const odd = {
    zeitraum: '31',
    was: 'geheim',
    person: { like: '%' },
    wort: ['a'],
    inhalt: undefined,
    seite: '2',
  };
  expect(readFilters(odd)).toEqual(usual);
  expect(readFilters({ wort: 'x'.repeat(500) }).wort).toHaveLength(100);
});

test('all filters together reach the database and the sentence above the table', () => {
  const filters = readFilters({
    zeitraum: 'alle',
    person: 'Redaktion',
    was: 'freigabe',
    inhalt: 'pages',
    wort: ' Tagung ',
    aufsteigend: '1',
  });
  expect(whereOf(filters, now)).toEqual({
    and: [
      { whoName: { equals: 'Redaktion' } },
      { action: { in: expect.arrayContaining(['released', 'releasedByOverride', 'returned']) } },
      { contentType: { equals: 'pages' } },
      { or: [{ title: { like: 'Tagung' } }, { whoName: { like: 'Tagung' } }, { note: { like: 'Tagung' } }] },
    ],
  });
  expect(orderOf(filters)).toEqual(['at', 'id']);
  expect(filtersInWords(filters, new Map([['pages', 'Seiten']]))).toBe(
    'Redaktion, alles zur Freigabe, Seiten, „Tagung“, alle Zeiten',
  );
});

test('an address that is passed on means the same again', () => {
  const filters = readFilters({
    zeitraum: '7',
    person: 'Profilpflege „OL“ & Co',
    was: 'returned',
    wort: 'ä=b',
  });
  const again = new URLSearchParams(addressOf(filters, { aufsteigend: true }));
  expect(readFilters(Object.fromEntries(again))).toEqual({ ...filters, aufsteigend: true });
});
