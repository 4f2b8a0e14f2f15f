import { formatDate, formatDateTime, isoDay } from '@/lib/dates';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('dates are written out in German', () => {
  expect(plain(formatDate('2026-11-12T10:00:00Z'))).toBe('12. November 2026');
  expect(plain(formatDate(new Date('2024-05-01T12:00:00Z')))).toBe('1. Mai 2024');
});

test('late evening in UTC is the next day in Berlin', () => {
  expect(plain(formatDate('2026-07-31T22:30:00Z'))).toBe('1. August 2026');
  expect(isoDay('2026-07-31T22:30:00Z')).toBe('2026-08-01');
  expect(plain(formatDateTime('2026-12-31T23:05:00Z'))).toBe('1. Januar 2027, 00:05 Uhr');
});

test('what is no date is refused', () => {
  expect(() => formatDate('gestern')).toThrow(RangeError);
});
