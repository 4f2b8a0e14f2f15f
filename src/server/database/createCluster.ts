import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartError } from '../startError';
import type { Account } from './account';
import { program } from './binaries';
import { makeFolder } from './makeFolder';
import { runTool, type ToolResult, toolOptions } from './runTool';

export const clusterIn = (home: string) => path.join(home, 'cluster');
export const passwordFileIn = (home: string) => path.join(home, 'password');

export const SUPERUSER = 'postgres';

/** A person's sorting (ä next to a) is asked for per query; the cluster itself is the same on every machine. */
const clusterOptions = [
  `--username=${SUPERUSER}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
];

/**
 * Makes a new, empty cluster with a random password. It is built beside its place and moved there when finished,
 * so a start that is cut off never leaves half a database.
 */
export async function createCluster(
  home: string,
  binaries: string,
  account: Account,
  { throwaway = false } = {},
): Promise<void> {
  const unfinished = `${home}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  makeFolder(unfinished, 0o700);
  writeFileSync(passwordFileIn(unfinished), randomBytes(24).toString('base64url'), { mode: 0o600 });
  giveTo(account, unfinished, passwordFileIn(unfinished));

  const args = [
    ...clusterOptions,
    `--pwfile=${passwordFileIn(unfinished)}`,
    `--pgdata=${clusterIn(unfinished)}`,
    ...(throwaway ? ['--no-sync'] : []),
  ];
  const { code, output } = await initdb(program(binaries, 'initdb'), args, account, unfinished);
  if (code !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new StartError(`Die Datenbank lässt sich in ${home} nicht anlegen (${lastLine(output)}).`);
  }
  renameSync(unfinished, home);
}

/** initdb wants to know the name of its account, though nothing depends on it. */
const namelessAccount = /could not look up effective user ID/;

async function initdb(file: string, args: string[], account: Account, home: string): Promise<ToolResult> {
  const result = await runTool(file, args, toolOptions(account, home));
  if (result.code === 0 || !namelessAccount.test(result.output)) return result;

  // An account without an entry in /etc/passwd, as containers use: inside a user namespace of its own it passes as "nobody".
  const asNobody = ['--user', '--map-user=65534', '--map-group=65534', file, ...args];
  const unshare = '/usr/bin/unshare';
  const second = existsSync(unshare) && (await runTool(unshare, asNobody, toolOptions(account, home)));
  if (second && second.code === 0) return second;
  throw new StartError(
    `Die mitgelieferte Datenbank braucht ein Benutzerkonto mit Namen, und zu Nummer ${process.getuid?.()} gibt es keines; bitte DATABASE_URL setzen oder das Programm unter einem angelegten Konto starten.`,
  );
}

function giveTo({ uid, gid }: Account, ...files: string[]): void {
  if (uid === undefined || gid === undefined) return;
  for (const file of files) chownSync(file, uid, gid);
}

function lastLine(output: string): string {
  return output.trim().split('\n').at(-1) ?? '';
}
