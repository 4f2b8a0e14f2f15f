import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, readlinkSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { StartError } from '../startError';
import { type Account, canEnter } from './account';
import { makeFolder } from './makeFolder';

/** Where root keeps what the database's account could not reach in the person's own folders. */
export const SYSTEM_FOLDER = '/var/lib/bag-hkv';

/**
 * Folder of everything that belongs to one database: the cluster, its password, its log. Usually `postgres` in
 * the data folder; where the account cannot get there, that is a link to a folder below /var/lib.
 * The folder itself may not exist yet.
 */
export function databaseHome(dataDir: string, account: Account, systemFolder = SYSTEM_FOLDER): string {
  const usual = path.join(dataDir, 'postgres');
  const linked = linkTarget(usual);
  if (linked) {
    if (existsSync(path.dirname(linked))) return linked;
    throw new StartError(
      `Die Datenbank fehlt: ${usual} verweist auf ${linked}, und diesen Ordner gibt es nicht.`,
    );
  }
  if (existsSync(usual) || canEnter(dataDir, account)) return usual;

  const elsewhere = path.join(systemFolder, randomBytes(6).toString('hex'));
  makeFolder(systemFolder, 0o755);
  makeFolder(elsewhere, 0o755);
  const home = path.join(elsewhere, 'postgres');
  symlinkSync(home, usual);
  return home;
}

function linkTarget(file: string): string | undefined {
  const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink ? path.resolve(path.dirname(file), readlinkSync(file)) : undefined;
}
