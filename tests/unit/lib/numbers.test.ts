import { downloadFacts } from '@/lib/downloadFacts';
import { formatArea, formatBytes, formatNumber, formatPopulation } from '@/lib/numbers';
import { numberWord } from '@/lib/numberWord';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  [8_261_426, 'rund 8,3 Millionen'],
  [1_007_000, 'rund 1 Million'],
  [953_000, 'rund 1 Million'],
  [13_124_737, 'rund 13,1 Millionen'],
  [348_391, 'rund 348.000'],
  [949_999, 'rund 950.000'],
  [812, '812'],
])('%d people are said as "%s"', (value, expected) => {
  expect(plain(formatPopulation(value))).toBe(expected);
});

test('numbers and areas have German separators', () => {
  expect(formatNumber(21_427)).toBe('21.427');
  expect(plain(formatArea(21_426.8))).toBe('21.427 km²');
});

test.each([
  [812, '812 Byte'],
  [44_123, '44 kB'],
  [999_700, '1 MB'],
  [1_234_567, '1,2 MB'],
])('%d bytes are shown as "%s"', (bytes, expected) => {
  expect(plain(formatBytes(bytes))).toBe(expected);
});

test('a file says type, size and pages, and nothing it does not know', () => {
  expect(plain(downloadFacts({ type: 'PDF', bytes: 1_234_567, pages: 14 }))).toBe('PDF, 1,2 MB, 14 Seiten');
  expect(downloadFacts({ type: 'PDF', pages: 1 })).toBe('PDF, 1 Seite');
  expect(downloadFacts({ type: 'CSV' })).toBe('CSV');
});

test('small counts are words', () => {
  expect([2, 12, 13].map(numberWord)).toEqual(['zwei', 'zwölf', '13']);
});
