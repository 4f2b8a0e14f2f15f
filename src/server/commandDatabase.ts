import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { Launch } from '../lib/env';
import { log } from '../lib/log';
import { claimedBy } from './database/claim';
import { databaseUrl } from './database/connect';
import { startEmbeddedPostgres } from './database/embeddedPostgres';
import { findRunningServer } from './database/runningServer';
import { prepareDataFolder } from './dataFolder';
import { ensureReachable } from './outsideDatabase';
import { keptSecrets } from './secrets';

export interface CommandDatabase {
  /** Variables the command needs beyond those already set. */
  environment: Record<string, string>;
  stop: () => Promise<void>;
}

/** The named database; or our own: the one the running site uses, or else started for as long as the command takes. */
export async function openCommandDatabase(
  launch: Pick<Launch, 'embedded' | 'databaseUrl' | 'dataDir'>,
): Promise<CommandDatabase> {
  if (!launch.embedded) {
    await ensureReachable(launch.databaseUrl);
    return { environment: {}, stop: async () => undefined };
  }
  prepareDataFolder(launch.dataDir);
  const { url, stop } =
    (await usedBySite(launch.dataDir)) ??
    (await startEmbeddedPostgres({ dataDir: launch.dataDir, log: (message) => log.warn(message) }));
  const environment = { ...keptSecrets(launch.dataDir), DATABASE_URL: url, EMBEDDED_DATABASE: '1' };
  return { environment, stop };
}

async function usedBySite(dataDir: string) {
  const link = path.join(dataDir, 'postgres');
  if (!existsSync(link)) return undefined;
  const home = realpathSync(link);
  const server = claimedBy(home) === undefined ? undefined : await findRunningServer(home);
  return server && { url: databaseUrl(home, server.port), stop: async () => undefined };
}
