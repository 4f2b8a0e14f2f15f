import { chmodSync, chownSync, cpSync, existsSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { Launch } from '../../lib/env';
import { type Account, accountFor } from '../database/account';
import { checkCluster } from '../database/checkCluster';
import { claim } from '../database/claim';
import { databaseHome } from '../database/home';
import { findRunningServer } from '../database/runningServer';
import { prepareDataFolder } from '../dataFolder';
import { secretsFileIn } from '../secrets';
import { StartError } from '../startError';
import { parts } from './backup';
import { copyTree } from './copyTree';
import { loadDump } from './outsideDump';

type Target = Pick<Launch, 'dataDir' | 'databaseUrl' | 'embedded'>;

/**
 * Puts a backup in the place of what is there; that is kept under its name with the suffix. The site must be
 * stopped. @throws StartError
 */
export async function restore(target: Target, folder: string, suffix: string): Promise<void> {
  const { dataDir, databaseUrl, embedded } = target;
  const wanted = path.join(folder, embedded ? parts.cluster : parts.dump);
  if (!existsSync(wanted)) {
    const kind = embedded ? 'mitgelieferten' : 'eigenen';
    throw new StartError(
      `${folder} enthält keine Sicherung einer ${kind} Datenbank (${path.basename(wanted)} fehlt).`,
    );
  }
  prepareDataFolder(dataDir);
  if (embedded) await restoreCluster(dataDir, wanted, suffix);
  else loadDump(databaseUrl, wanted);
  replace(path.join(folder, parts.uploads), path.join(dataDir, 'uploads'), suffix);
  replace(path.join(folder, parts.secrets), secretsFileIn(dataDir), suffix);
  if (existsSync(secretsFileIn(dataDir))) chmodSync(secretsFileIn(dataDir), 0o600);
}

async function restoreCluster(dataDir: string, saved: string, suffix: string): Promise<void> {
  const account = accountFor(path.join(dataDir, 'postgres'));
  const home = databaseHome(dataDir, account);
  const fresh = `${home}.unfinished`;
  if (existsSync(home)) await refuseWhileUsed(home);
  copyTree(saved, fresh);
  checkCluster(fresh);
  giveTo(account, fresh);
  if (existsSync(home)) renameSync(home, `${home}.${suffix}`);
  renameSync(fresh, home);
}

async function refuseWhileUsed(home: string): Promise<void> {
  claim(home)();
  if (await findRunningServer(home)) {
    throw new StartError(
      `Die Datenbank in ${home} läuft noch; starten und beenden Sie die Website einmal mit „npm start“.`,
    );
  }
}

function giveTo({ uid, gid }: Account, folder: string): void {
  if (uid === undefined || gid === undefined) return;
  chownSync(folder, uid, gid);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    chownSync(path.join(folder, name), uid, gid);
  }
}

function replace(saved: string, current: string, suffix: string): void {
  if (!existsSync(saved)) return;
  if (existsSync(current)) renameSync(current, `${current}.${suffix}`);
  cpSync(saved, current, { recursive: true });
}
