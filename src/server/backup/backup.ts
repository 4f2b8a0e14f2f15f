import { cpSync, existsSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { Launch } from '../../lib/env';
import { makeFolder } from '../database/makeFolder';
import { secretsFileIn } from '../secrets';
import { StartError } from '../startError';
import { copyCluster } from './copyCluster';
import { dumpDatabase } from './outsideDump';

export const parts = {
  cluster: 'postgres',
  dump: 'database.dump',
  uploads: 'uploads',
  secrets: 'secrets.json',
} as const;

type Source = Pick<Launch, 'dataDir' | 'databaseUrl' | 'embedded'>;

/**
 * Copies database, uploads and secrets into a new folder, while the site may go on working. Under its final
 * name the folder is complete. @throws StartError
 */
export async function backup({ dataDir, databaseUrl, embedded }: Source, folder: string): Promise<void> {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new StartError(`Den Ordner ${folder} gibt es schon, und er ist nicht leer.`);
  }
  const unfinished = `${folder}.unfinished-${process.pid}`;
  makeFolder(unfinished, 0o700);
  const uploads = path.join(dataDir, 'uploads');
  const copyUploads = () => {
    if (existsSync(uploads))
      cpSync(uploads, path.join(unfinished, parts.uploads), { recursive: true, force: false });
  };

  // Before and after the database: a file deleted or added meanwhile is there in any case.
  copyUploads();
  if (embedded) await copyCluster(dataDir, path.join(unfinished, parts.cluster));
  else await dumpDatabase(databaseUrl, path.join(unfinished, parts.dump));
  copyUploads();
  const secrets = secretsFileIn(dataDir);
  if (existsSync(secrets)) cpSync(secrets, path.join(unfinished, parts.secrets));
  renameSync(unfinished, folder);
}
