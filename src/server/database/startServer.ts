import { spawn } from 'node:child_process';
import { closeSync, fchownSync, openSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Account } from './account';
import { program } from './binaries';
import { broken } from './checkCluster';
import { untilAnswering } from './connect';
import { clusterIn } from './createCluster';
import { removeStaleLock, type Server } from './runningServer';
import { runTool, toolOptions } from './runTool';

export interface Place {
  home: string;
  binaries: string;
  account: Account;
  throwaway: boolean;
}

/** A killed server's helpers need a moment to notice; until then the cluster counts as in use. */
const PATIENCE = 20_000;

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // What people typed in stays out of the log.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
};

const throwawaySettings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** Starts the server on the given port or a free one. @throws StartError when it does not come up */
export async function startServer(place: Place, port?: number): Promise<Server> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    removeStaleLock(place.home);
    const server = await tryStart(place, port ?? (await freePort()));
    if (server) return server;
    const reason = lastFault(place.home);
    if (Date.now() > deadline || !passesByItself.test(reason)) {
      throw broken(place.home, `lässt sich nicht starten (${reason})`);
    }
    await pause(250);
  }
}

const passesByItself =
  /lock file|shared memory|could not bind|Address already in use|could not create any TCP/i;

/** The port may be taken between asking for a free one and the start; then there is no server. */
async function tryStart(
  { home, binaries, account, throwaway }: Place,
  port: number,
): Promise<Server | undefined> {
  const given = Object.entries({ ...settings, ...(throwaway ? throwawaySettings : {}) });
  const args = [
    '-D',
    clusterIn(home),
    '-p',
    String(port),
    ...given.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const log = openLog(home, account);
  const child = spawn(program(binaries, 'postgres'), args, {
    ...toolOptions(account, home),
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let isOver = false;
  const gone = new Promise<void>((resolve) => {
    const end = () => {
      isOver = true;
      resolve();
    };
    child.once('exit', end);
    child.once('error', end);
  });
  try {
    return (await untilAnswering(home, port, () => isOver)) ? { port, whenGone: () => gone } : undefined;
  } catch (error) {
    child.kill('SIGQUIT');
    await gone;
    throw error;
  }
}

/** Ends the server and waits for it; people who are still connected are cut off. */
export async function stopServer(
  { home, binaries, account, throwaway }: Place,
  server: Server,
): Promise<void> {
  const stop = (mode: string, seconds: number) =>
    runTool(
      program(binaries, 'pg_ctl'),
      ['stop', '-D', clusterIn(home), '-m', mode, '-t', String(seconds)],
      toolOptions(account, home),
    );
  const first = await stop(throwaway ? 'immediate' : 'fast', 4);
  if (first.code !== 0) await stop('immediate', 2);
  await server.whenGone();
}

const logFileIn = (home: string) => path.join(home, 'postgres.log');

const LOG_LIMIT = 1_000_000;

/** The server writes straight to a file: it must be able to outlive us. */
function openLog(home: string, { uid, gid }: Account): number {
  const size = statSync(logFileIn(home), { throwIfNoEntry: false })?.size ?? 0;
  const file = openSync(logFileIn(home), size > LOG_LIMIT ? 'w' : 'a', 0o600);
  if (uid !== undefined && gid !== undefined) fchownSync(file, uid, gid);
  return file;
}

/** Whoever asks too early is turned away with a FATAL of its own. */
const isFault = /(FATAL|PANIC|ERROR):(?!.*database system is (starting up|not yet|shutting down))|could not/;

function lastFault(home: string): string {
  const lines = readFileSync(logFileIn(home), 'utf8').trim().split('\n');
  const fault = lines.findLast((line) => isFault.test(line)) ?? lines.at(-1) ?? '';
  return fault.replace(/^.*?(FATAL|PANIC|ERROR|WARNING|LOG): +/, '').trim();
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
