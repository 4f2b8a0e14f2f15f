import { formatDate, formatDateTime } from '@/lib/dates';
import { formatNumber } from '@/lib/numbers';
import type { ValueField } from './fieldTypes';

/** As many as a stored number can have: a comparison must not round. */
const ALL_DIGITS = 15;

/** A stored value as people read it; '' when there is none. */
export function formatValue(field: ValueField, value: unknown): string {
  if (field.format === 'yesNo') return value === true ? 'ja' : 'nein';
  if (value === null || value === undefined || value === '') return '';
  switch (field.format) {
    case 'choice':
      return field.options[String(value)] ?? String(value);
    case 'number':
      return typeof value === 'number' ? formatNumber(value, ALL_DIGITS) : String(value);
    case 'date':
      return formatDay(value, field.withTime);
    case 'data':
      return JSON.stringify(value, null, 2);
  }
}

function formatDay(value: unknown, withTime: boolean): string {
  const date = new Date(value as string | Date);
  if (Number.isNaN(date.getTime())) return String(value);
  return withTime ? formatDateTime(date) : formatDate(date);
}
