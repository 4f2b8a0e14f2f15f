import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** The fields of Linux's /proc/<pid>/stat after the process's name, from its state on; empty elsewhere. */
function stat(pid: number): string[] {
  try {
    return (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '').split(' ');
  } catch {
    return [];
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else may not be signalled, but it lives.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  // Where nobody collects the dead, as in a container without init, they can still be signalled.
  const [state] = stat(pid);
  return state !== 'Z';
}

/**
 * When the process started, in the system's own ticks; with its number it names one process for good, though
 * numbers are used again. Empty where the system does not tell.
 */
export function startTime(pid: number): string {
  return stat(pid)[19] ?? '';
}

/** What the process calls itself; undefined where the system does not tell. */
export function nameOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** Resolves when a process that is no child of ours has ended. */
export async function untilGone(pid: number): Promise<void> {
  while (isAlive(pid)) await pause(200);
}
