import { setTimeout as pause } from 'node:timers/promises';
import { log } from '../lib/log';

export interface Stops {
  /** Notes how to stop what has just been started; `limit`: milliseconds after which the next one has its turn. */
  add(name: string, stop: () => Promise<unknown>, limit: number): void;
  /** Stops everything, the last started first; a second call waits for the first. */
  run(): Promise<void>;
}

/** Collects what has to be stopped at the end, so that a start cut off halfway leaves nothing behind either. */
export function createStops(): Stops {
  const started: { name: string; stop: () => Promise<unknown>; limit: number }[] = [];
  let running: Promise<void> | undefined;

  async function stopAll(): Promise<void> {
    for (let next = started.pop(); next; next = started.pop()) {
      const { name, stop, limit } = next;
      try {
        const late = pause(limit, 'late' as const, { ref: false });
        if ((await Promise.race([stop(), late])) === 'late') log.warn({ part: name }, 'did not stop in time');
      } catch (err) {
        log.error({ err, part: name }, 'did not stop cleanly');
      }
    }
  }

  return {
    add: (name, stop, limit) => {
      started.push({ name, stop, limit });
      // Whatever comes up after the signal is stopped as well.
      if (running) running = running.then(stopAll);
    },
    run: () => {
      running ??= stopAll();
      return running;
    },
  };
}
