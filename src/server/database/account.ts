import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** The account PostgreSQL runs under; empty: the one this program runs under. */
export interface Account {
  uid?: number;
  gid?: number;
}

/** "nobody", the one account without rights that every Linux has. */
const NOBODY = 65_534;

/**
 * PostgreSQL refuses to run as root. Started by root it gets the account that owns the existing database,
 * which may have been made by somebody else, or else "nobody".
 */
export function accountFor(home: string): Account {
  if (process.getuid?.() !== 0) return {};
  const owner = statSync(home, { throwIfNoEntry: false });
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : { uid: NOBODY, gid: NOBODY };
}

/** Whether the account may enter the folder; a parent only root may enter (0700) is enough to keep it out. */
export function canEnter(folder: string, account: Account): boolean {
  if (account.uid === undefined) return true;
  const question = spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', folder], { ...account, cwd: '/' });
  return question.status === 0;
}
