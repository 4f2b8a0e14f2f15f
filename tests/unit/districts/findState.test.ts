import { findState } from '@/districts/findState';

test.each([
  ['Hessen', 'HE'],
  ['Land Hessen', 'HE'],
  ['nrw', 'NW'],
  ['Nordrhein Westfalen', 'NW'],
  ['Baden-Wuerttemberg', 'BW'],
  ['M-V', 'MV'],
  ['Freistaat Sachsen', 'SN'],
  ['Thüringen', null],
  ['Kassel', null],
  ['', null],
])('„%s“ is %s', (query, code) => {
  expect(findState(query)).toBe(code);
});
