import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { StartError } from '../startError';
import { clusterIn, passwordFileIn } from './createCluster';

/** Major version of the programs we bring along; a database is made for exactly one. */
const POSTGRES_MAJOR = '18';

const wayOut =
  'Spielen Sie eine Sicherung ein (docs/operations.md), oder entfernen Sie den Ordner, wenn nichts darin gebraucht wird.';

/** Refuses a folder that is no database of ours; nothing in it is touched. @throws StartError */
export function checkCluster(home: string): void {
  const owner = statSync(home);
  if (!owner.isDirectory()) throw broken(home, 'ist kein Ordner');
  const uid = process.getuid?.() ?? 0;
  if (uid !== 0 && owner.uid !== uid) {
    throw new StartError(
      `Die Datenbank in ${home} gehört einem anderen Benutzerkonto (Nummer ${owner.uid}); starten Sie das Programm unter diesem Konto.`,
    );
  }
  const versionFile = path.join(clusterIn(home), 'PG_VERSION');
  if (!existsSync(versionFile) || !existsSync(passwordFileIn(home))) {
    throw broken(home, 'ist unvollständig');
  }
  const version = readFileSync(versionFile, 'utf8').trim();
  if (version !== POSTGRES_MAJOR) {
    throw new StartError(
      `Die Datenbank in ${home} stammt von PostgreSQL ${version}, mitgeliefert ist PostgreSQL ${POSTGRES_MAJOR} (docs/operations.md, Aktualisieren).`,
    );
  }
}

/** @param reason continues "Die Datenbank in …" */
export function broken(home: string, reason: string): StartError {
  return new StartError(`Die Datenbank in ${home} ${reason}. ${wayOut}`);
}
