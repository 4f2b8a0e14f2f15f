import type { Payload } from 'payload';

/** Something the website does by itself. */
export interface Job {
  /** As people read it in the list of runs. */
  name: string;
  /** Seconds between two runs. */
  every: number;
  /** @returns what was done, or nothing when there was nothing to do */
  run: (payload: Payload) => Promise<string | undefined>;
}

export interface JobResult {
  name: string;
  ok: boolean;
  message: string | null;
}
