import { completeEnv, type Launch } from '../lib/env';
import { log } from '../lib/log';
import { startEmbeddedPostgres } from './database/embeddedPostgres';
import { ensureReachable } from './outsideDatabase';
import { keptSecrets } from './secrets';

/** Opens the named database or starts our own; afterwards `env()` is complete. @throws StartError */
export async function openSiteDatabase(
  launch: Pick<Launch, 'embedded' | 'databaseUrl' | 'dataDir'>,
): Promise<{ stop: () => Promise<void> }> {
  if (!launch.embedded) {
    await ensureReachable(launch.databaseUrl);
    return { stop: async () => undefined };
  }
  const { url, stop } = await startEmbeddedPostgres({
    dataDir: launch.dataDir,
    log: (message) => log.warn(message),
  });
  completeEnv({ ...keptSecrets(launch.dataDir), DATABASE_URL: url, EMBEDDED_DATABASE: '1' });
  return { stop };
}
