import path from 'node:path';
import { EnvError, launchEnv } from '../../lib/env';
import { StartError } from '../startError';
import { backup } from './backup';
import { restore } from './restore';

const [order, given] = process.argv.slice(2);

/** Folder name of a backup: sortable, in universal time. */
const stamp = () => new Date().toISOString().slice(0, 19).replaceAll(':', '-');

try {
  if (order === 'backup') {
    const folder = path.resolve(given ?? `backups/bag-hkv-${stamp()}`);
    await backup(launchEnv(), folder);
    process.stdout.write(`Sicherung fertig: ${folder}\n`);
  } else {
    if (!given) throw new StartError('Welche Sicherung? Aufruf: npm run restore -- <Ordner der Sicherung>');
    const suffix = `before-${stamp()}`;
    await restore(launchEnv(), path.resolve(given), suffix);
    process.stdout.write(
      `Eingespielt: ${given}. Der bisherige Stand liegt daneben, mit der Endung .${suffix}\n`,
    );
  }
} catch (error) {
  if (!(error instanceof StartError || error instanceof EnvError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
