import { formatDate, formatShortDay, isoDay } from '@/lib/dates';

export interface DueFacts {
  state: string;
  firstAnswerDue: string;
  answerDue: string;
}

/** The day by which something must happen, or null when nothing must: after an interim notice the last one counts. */
export function dueDay({ answerDue, firstAnswerDue, state }: DueFacts): string | null {
  if (state === 'new') return firstAnswerDue;
  return state === 'inProgress' ? answerDue : null;
}

/** The same in words; overdue from the day after, by the calendar of Berlin. */
export function dueWords(message: DueFacts, now = new Date()): { words: string; isLate: boolean } | null {
  const day = dueDay(message);
  if (!day) return null;
  const isLate = isoDay(day) < isoDay(now);
  return { isLate, words: isLate ? `fällig war ${formatShortDay(day)}` : `bis ${formatDate(day)}` };
}
