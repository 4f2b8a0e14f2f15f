import type { PayloadRequest } from 'payload';
import { formatDate, formatTime } from '@/lib/dates';

export interface WorkRow {
  key: string;
  title: string;
  detail?: string;
  who: string;
  when: string;
  /** Beside the date, how long ago that is. */
  ago?: string;
  isLate?: boolean;
  /** What was planned and did not happen. */
  isFailed?: boolean;
  href: string;
}

export interface WorkSection {
  id: string;
  title: string;
  /** In its counter, where that is shorter. */
  short?: string;
  hint?: string;
  columns: [string, string, string];
  action: string;
  rows: WorkRow[];
}

/** A part of the list that is loaded by itself, so that one that fails leaves the others as they are. */
export interface WorkPart {
  /** "Die Links", for the sentence about what could not be loaded. */
  name: string;
  load: (req: PayloadRequest) => Promise<WorkSection | WorkSection[]>;
}

const DAY = 24 * 60 * 60 * 1000;

/** The time so many days ago. */
export const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString();
export const daysAfter = (value: string, days: number) =>
  new Date(Date.parse(value) + days * DAY).toISOString();

/** "seit 5 Tagen" */
export function since(value: string): string {
  const days = Math.floor((Date.now() - Date.parse(value)) / DAY);
  return days < 1 ? 'seit heute' : days === 1 ? 'seit gestern' : `seit ${days} Tagen`;
}

/** "heute, 10:55 Uhr", or the date and how long ago that is. */
export function dated(value: string): Pick<WorkRow, 'when' | 'ago'> {
  if (since(value) === 'seit heute') return { when: `heute, ${formatTime(value)}` };
  return { when: formatDate(value), ago: since(value) };
}

export const idOf = (relation: number | { id: number } | null | undefined) =>
  typeof relation === 'object' ? relation?.id : relation;
