import { formatDate, isoDay } from '@/lib/dates';

/** A date as people read it, and as machines do. */
export function DateText({ value }: { value: Date | string }) {
  return <time dateTime={isoDay(value)}>{formatDate(value)}</time>;
}
