import type { Pool } from 'pg';
import { foldedName } from './fold';

/** Enough to see what is missing; more on one day is somebody playing. */
const mostPerDay = 300;
const longest = 60;

/**
 * What may be kept of a search without a result: the folded words, nothing about who asked, and nothing at all
 * that could be an address, a phone or a file number.
 */
export function keptWords(typed: string): string | undefined {
  if (typed.includes('@') || typed.replace(/\D/g, '').length > 4) return undefined;
  const words = foldedName(typed);
  return words.length >= 2 && words.length <= longest ? words : undefined;
}

/** Counts a search without a result on its day in Berlin. */
export async function noteMiss(pool: Pick<Pool, 'query'>, typed: string): Promise<void> {
  const words = keptWords(typed);
  if (!words) return;
  await pool.query(
    `with today as (select date_trunc('day', now(), 'Europe/Berlin') as day)
     insert into search_misses (day, words, count, updated_at, created_at)
     select day, $1::text, 1, now(), now() from today
     where (select count(*) from search_misses where day = today.day) < $2
       or exists (select from search_misses where day = today.day and words = $1::text)
     on conflict (day, words) do update set count = search_misses.count + 1, updated_at = now()`,
    [words, mostPerDay],
  );
}
