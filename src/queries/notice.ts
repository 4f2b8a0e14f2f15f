import { known } from './relations';

interface Notice {
  text?: string | null;
  level: 'info' | 'warning';
  from?: string | null;
  until?: string | null;
}

/** The notice, when it has a text and its time is now. */
export function currentNotice({ text, level, from, until }: Notice, now: Date) {
  const words = known(text);
  if (!words) return null;
  if (from && new Date(from) > now) return null;
  if (until && new Date(until) <= now) return null;
  return { text: words, level };
}

/** When the notice comes or goes next, if it still will. */
export function nextNoticeChange({ text, from, until }: Notice, now: Date): string | undefined {
  if (!known(text)) return undefined;
  return [from, until].find((moment): moment is string => Boolean(moment) && new Date(moment ?? '') > now);
}
