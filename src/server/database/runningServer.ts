import { readFileSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { untilAnswering, withClient } from './connect';
import { clusterIn } from './createCluster';
import { isAlive, nameOf, untilGone } from './processes';

export interface Server {
  port: number;
  /** Waits until the server has ended, for whatever reason. */
  whenGone: () => Promise<void>;
}

const lockFileIn = (home: string) => path.join(clusterIn(home), 'postmaster.pid');

/** What PostgreSQL notes about itself while it runs: its process and, a little later, its port. */
function readLockFile(home: string): { pid: number; port: number } | undefined {
  try {
    const lines = readFileSync(lockFileIn(home), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return undefined;
  }
}

/** The server that an earlier process left running on this cluster, if it answers. */
export async function findRunningServer(home: string): Promise<Server | undefined> {
  const lock = readLockFile(home);
  if (!lock?.port || !isAlive(lock.pid) || isOtherProgram(lock.pid)) return undefined;
  const deadline = Date.now() + 3_000;
  const isOver = () => !isAlive(lock.pid) || Date.now() > deadline;
  if (!(await untilAnswering(home, lock.port, isOver)) || !(await isOurs(home, lock.port))) return undefined;
  return { port: lock.port, whenGone: () => untilGone(lock.pid) };
}

/** The port may have gone to another cluster in the meantime. */
async function isOurs(home: string, port: number): Promise<boolean> {
  const { rows } = await withClient(home, port, (client) => client.query('show data_directory'));
  return realpathSync(rows[0].data_directory) === realpathSync(clusterIn(home));
}

/**
 * Removes the lock file of a server that is gone, where PostgreSQL itself would wait: nobody has collected the dead
 * process, or its number belongs to another program now, as after a restart of a container. Helpers of the dead
 * server that still run are noticed by their shared memory.
 */
export function removeStaleLock(home: string): void {
  const lock = readLockFile(home);
  if (lock && (!isAlive(lock.pid) || isOtherProgram(lock.pid))) rmSync(lockFileIn(home), { force: true });
}

function isOtherProgram(pid: number): boolean {
  const name = nameOf(pid);
  return name !== undefined && !name.startsWith('postgres');
}
