import { fixedSpaces } from '@/lib/typography';

const shown = (text: string) => fixedSpaces(text).replaceAll('\u00a0', '_');

test.each([
  ['Die BAG HKV ist', 'Die BAG_HKV ist'],
  ['Städtetag e. V. in Köln', 'Städtetag e._V. in Köln'],
  ['seit 1. Mai 2024 im Amt', 'seit 1._Mai_2024 im Amt'],
  ['am 12. November', 'am 12._November'],
  ['nach SGB IX und § 7', 'nach SGB_IX und §_7'],
  ['rund 8,3 Millionen', 'rund 8,3_Millionen'],
])('%s stays together as %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('other spaces may break', () => {
  expect(fixedSpaces('Im Mai 2024 tagten 18 Verbände.')).toBe('Im Mai 2024 tagten 18 Verbände.');
});
