import { spawnSync } from 'node:child_process';
import { environmentWith } from '../../lib/env';
import { StartError } from '../startError';

const common = ['--no-owner', '--no-privileges'];

/** Saves a database of another server with PostgreSQL's own tool, which has to be installed. @throws StartError */
export function dumpDatabase(databaseUrl: string, file: string): void {
  run('pg_dump', databaseUrl, ['--format=custom', ...common, `--file=${file}`]);
}

/** Puts a saved database in the place of what is there now, wholly or not at all. @throws StartError */
export function loadDump(databaseUrl: string, file: string): void {
  run('pg_restore', databaseUrl, ['--clean', '--if-exists', '--single-transaction', ...common, file]);
}

/** The password goes by environment: everybody on the machine can read the arguments of a process. */
function run(tool: string, databaseUrl: string, args: string[]): void {
  const url = new URL(databaseUrl);
  const env = environmentWith({ PGPASSWORD: decodeURIComponent(url.password) });
  url.password = '';
  const { status, stderr, error } = spawnSync(tool, [`--dbname=${url.href}`, ...args], {
    encoding: 'utf8',
    env,
  });
  if (error) {
    throw new StartError(
      `Für eine eigene Datenbank wird ${tool} gebraucht, und es ist hier nicht installiert.`,
    );
  }
  if (status !== 0) throw new StartError(`${tool} ist gescheitert: ${stderr.trim().split('\n').at(-1)}`);
}
