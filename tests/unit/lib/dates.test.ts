import { formatDate, formatDateTime, formatMoment, formatMonth, isoDay } from '@/lib/dates';

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

test('what happened today is said without the date', () => {
  const now = new Date('2026-11-23T12:00:00Z');
  expect(plain(formatMoment('2026-11-23T09:42:00Z', now))).toBe('heute um 10:42 Uhr');
  expect(plain(formatMoment('2026-11-18T09:42:00Z', now))).toBe('am 18. November 2026 um 10:42 Uhr');
  expect(plain(formatMonth('2026-11-30T23:30:00Z'))).toBe('Dezember 2026');
});
