const ZONE = 'Europe/Berlin';

const dayFormat = new Intl.DateTimeFormat('de-DE', {
  timeZone: ZONE,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const timeFormat = new Intl.DateTimeFormat('de-DE', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });
const isoFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' });

/** "12. November 2026", the day it was in Berlin. Takes a Date or an ISO string; throws on anything else. */
export function formatDate(value: Date | string): string {
  return dayFormat.format(new Date(value)).replaceAll(' ', '\u00a0');
}

/** "12. November 2026, 14:05 Uhr", Berlin time. */
export function formatDateTime(value: Date | string): string {
  return `${formatDate(value)}, ${timeFormat.format(new Date(value))}\u00a0Uhr`;
}

/** "2026-11-12" for `<time dateTime>`: the day in Berlin, not in UTC. */
export function isoDay(value: Date | string): string {
  return isoFormat.format(new Date(value));
}

/** "14:05 Uhr", Berlin time. */
export function formatTime(value: Date | string): string {
  return `${timeFormat.format(new Date(value))}\u00a0Uhr`;
}

const monthFormat = new Intl.DateTimeFormat('de-DE', { timeZone: ZONE, month: 'long', year: 'numeric' });

/** "November 2026", Berlin time. */
export function formatMonth(value: Date | string): string {
  return monthFormat.format(new Date(value)).replaceAll(' ', '\u00a0');
}

/** "heute um 10:42 Uhr" or "am 18. November 2026 um 10:42 Uhr", Berlin time. */
export function formatMoment(value: Date | string, now = new Date()): string {
  const day = isoDay(value) === isoDay(now) ? 'heute' : `am ${formatDate(value)}`;
  return `${day} um ${formatTime(value)}`;
}
