const ZONE = 'Europe/Berlin';

const dayFormat = new Intl.DateTimeFormat('de-DE', {
  timeZone: ZONE,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const timeFormat = new Intl.DateTimeFormat('de-DE', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });
const shortFormat = new Intl.DateTimeFormat('de-DE', {
  timeZone: ZONE,
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const isoFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' });

/** "12. November 2026", the day it was in Berlin. Takes a Date or an ISO string; throws on anything else. */
export function formatDate(value: Date | string): string {
  return dayFormat.format(new Date(value)).replaceAll(' ', '\u00a0');
}

/** "12. Nov. 2026", for tables. */
export function formatDay(value: Date | string): string {
  return shortFormat.format(new Date(value)).replaceAll(' ', '\u00a0');
}

const dayAndMonth = new Intl.DateTimeFormat('de-DE', { timeZone: ZONE, day: 'numeric', month: 'short' });

/** "12. Nov.", for marks in tables where the year is clear. */
export function formatShortDay(value: Date | string): string {
  return dayAndMonth.format(new Date(value)).replaceAll(' ', '\u00a0');
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

const partsFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  dateStyle: 'short',
  timeStyle: 'short',
});

/** "2026-11-27T18:00" in Berlin, as a form field of the browser wants it. */
export function toLocalInput(value: Date | string): string {
  return partsFormat.format(new Date(value)).replace(' ', 'T');
}

/** The moment that a form field means by "2026-11-27T18:00" in Berlin, or null where there is no such moment. */
export function fromLocalInput(value: string): Date | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value)) return null;
  const asUtc = Date.parse(`${value}:00Z`);
  for (const hours of [1, 2]) {
    const moment = new Date(asUtc - hours * 3_600_000);
    if (Number.isFinite(asUtc) && toLocalInput(moment) === value) return moment;
  }
  return null;
}

const weekdayFormat = new Intl.DateTimeFormat('de-DE', { timeZone: ZONE, weekday: 'long' });

/** "Mittwoch, 25. November 2026". */
export function formatWeekday(value: Date | string): string {
  return `${weekdayFormat.format(new Date(value))}, ${formatDate(value)}`;
}

/** Day of the Monday before or on a moment in Berlin, "2026-11-23": the same for every moment of a week. */
export function mondayOf(value: Date | string): string {
  const noon = new Date(`${isoDay(value)}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() - ((noon.getUTCDay() + 6) % 7));
  return isoDay(noon);
}

/** "heute", "morgen", "in 4 Tagen"; empty for what is over or further than two weeks away. */
export function daysUntil(value: Date | string, now = new Date()): string {
  const days = (Date.parse(isoDay(value)) - Date.parse(isoDay(now))) / 86_400_000;
  if (days < 0 || days > 14) return '';
  return days === 0 ? 'heute' : days === 1 ? 'morgen' : `in ${days} Tagen`;
}

/** "12. Nov. 2026", for tables only. */
export function formatShortDate(value: Date | string): string {
  return shortFormat.format(new Date(value)).replaceAll(' ', '\u00a0');
}
