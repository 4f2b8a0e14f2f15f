import { accessSync, constants } from 'node:fs';
import { makeFolder } from './database/makeFolder';
import { StartError } from './startError';

/** Makes the data folder; others may pass through it to the database's folder, but not look around. @throws StartError */
export function prepareDataFolder(dataDir: string): void {
  try {
    makeFolder(dataDir, 0o711);
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartError(
      `Der Datenordner ${dataDir} lässt sich nicht anlegen oder beschreiben (${code}); prüfen Sie DATA_DIR.`,
    );
  }
}
