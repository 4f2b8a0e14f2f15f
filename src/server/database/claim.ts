import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartError } from '../startError';
import { isAlive, startTime } from './processes';

const claimIn = (home: string) => path.join(home, 'used-by');
const mark = (pid: number) => `${pid} ${startTime(pid)}`;

/** The process that runs the site on this database, if one does. */
export function claimedBy(home: string): number | undefined {
  try {
    const text = readFileSync(claimIn(home), 'utf8');
    const pid = Number.parseInt(text, 10);
    return isAlive(pid) && mark(pid) === text ? pid : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Notes that this process runs the database, so that a second start does not take over what the first still uses.
 * @returns gives the database free again
 * @throws StartError while another process holds it
 */
export function claim(home: string): () => void {
  const other = claimedBy(home);
  if (other !== undefined && other !== process.pid) {
    throw new StartError(
      `Die Datenbank in ${home} wird schon benutzt (Prozess ${other}); beenden Sie ihn oder wählen Sie mit DATA_DIR einen anderen Ordner.`,
    );
  }
  writeFileSync(claimIn(home), mark(process.pid));
  return () => rmSync(claimIn(home), { force: true });
}
