import { describe, expect, test } from '@jest/globals';
import { byLetter } from '@/components/templates/byLetter';
import { profileFigures } from '@/components/templates/profileFigures';
import { shortLines } from '@/components/templates/shortLines';
import { webName } from '@/components/webName';

describe('figures of a profile', () => {
  test('only what is known becomes a cell', () => {
    expect(profileFigures({ founded: '1979', bezirke: 7 })).toEqual([
      { label: 'Gegründet', value: '1979' },
      { label: 'Mitglieder', value: '7 Bezirke' },
    ]);
    expect(profileFigures({})).toEqual([]);
  });

  test('inhabitants are rounded and dated', () => {
    const [cell] = profileFigures({ population: { value: 8261426, date: '31. Dezember 2018' } });
    expect(String(cell?.value).replaceAll('\u00a0', ' ')).toBe('rund 8,3 Millionen');
    expect(String(cell?.note).replaceAll('\u00a0', ' ')).toBe('Stand: 31. Dezember 2018');
  });

  test('a figure without a date claims none', () => {
    expect(profileFigures({ area: { value: 5450 } })[0]?.note).toBeUndefined();
  });
});

test('a title breaks after each full stop and colon', () => {
  expect(shortLines('Acht Länder. Ein Ziel: Teilhabe für alle.')).toEqual([
    'Acht Länder.',
    'Ein Ziel:',
    'Teilhabe für alle.',
  ]);
});

test('entries stand under their first letter, Ä under A', () => {
  const groups = byLetter([{ name: 'Aachen' }, { name: 'Ähren' }, { name: 'Bonn' }]);
  expect(groups.map(({ letter, items }) => [letter, items.length])).toEqual([
    ['A', 2],
    ['B', 1],
  ]);
});

test('a web site is named by its host', () => {
  expect(webName('https://www.lwl.org/de/start?x=1')).toBe('www.lwl.org');
});
