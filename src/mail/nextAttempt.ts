const minutes = [1, 5, 30, 2 * 60, 12 * 60];

/** When to try again after so many failed attempts, or null when it is time to give up. */
export function nextAttempt(failed: number, now: Date): Date | null {
  const pause = minutes[failed - 1];
  return pause === undefined ? null : new Date(now.getTime() + pause * 60_000);
}
