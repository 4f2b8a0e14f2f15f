import {
  daysUntil,
  formatDate,
  formatDateTime,
  formatMoment,
  formatMonth,
  fromLocalInput,
  isoDay,
  mondayOf,
  toLocalInput,
} from '@/lib/dates';

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

test('a form field means Berlin, in summer and winter, and only moments that there are', () => {
  for (const [given, moment] of [
    ['2026-11-27T18:00', '2026-11-27T17:00:00.000Z'],
    ['2027-06-01T00:30', '2027-05-31T22:30:00.000Z'],
  ] as const) {
    expect(fromLocalInput(given)?.toISOString()).toBe(moment);
    expect(toLocalInput(moment)).toBe(given);
  }
  for (const none of ['2027-03-28T02:30', '2027-02-31T08:00', '2027-01-01', 'morgen']) {
    expect(fromLocalInput(none)).toBeNull();
  }
});

test('a week begins on Monday in Berlin', () => {
  expect(['2026-11-22T22:59:00Z', '2026-11-22T23:00:00Z', '2026-11-29T22:59:00Z'].map(mondayOf)).toEqual([
    '2026-11-16',
    '2026-11-23',
    '2026-11-23',
  ]);
});

test('how far a day is away is said for two weeks', () => {
  const now = new Date('2026-11-23T22:30:00Z');
  const days = [
    '2026-11-23T22:50:00Z',
    '2026-11-23T23:10:00Z',
    '2026-11-27T12:00:00Z',
    '2027-01-01T12:00:00Z',
  ];
  expect(days.map((day) => daysUntil(day, now))).toEqual(['heute', 'morgen', 'in 4 Tagen', '']);
});
