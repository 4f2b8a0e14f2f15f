import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { accountFor } from './account';
import { reachableBinaries } from './binaries';
import { checkCluster } from './checkCluster';
import { claim } from './claim';
import { databaseUrl, ensureDatabase } from './connect';
import { createCluster } from './createCluster';
import { databaseHome, SYSTEM_FOLDER } from './home';
import { makeFolder } from './makeFolder';
import { findRunningServer, type Server } from './runningServer';
import { type Place, startServer, stopServer } from './startServer';

export interface EmbeddedOptions {
  /** Folder below which the database lies; made when missing. */
  dataDir: string;
  log: (message: string) => void;
  /** For tests: fast, and lost at the first power cut. */
  throwaway?: boolean;
  systemFolder?: string;
}

export interface EmbeddedPostgres {
  url: string;
  stop: () => Promise<void>;
}

/**
 * Starts PostgreSQL on the data folder, or takes over the one that a killed process left running there, and
 * keeps it running until `stop`. The address holds for as long, even when the server had to be started again.
 * @throws StartError
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const place = await preparePlace(options);
  const release = claim(place.home);
  try {
    const server = (await findRunningServer(place.home)) ?? (await startServer(place));
    await ensureDatabase(place.home, server.port);
    const keeper = keepRunning(place, server, options.log);
    return {
      url: databaseUrl(place.home, server.port),
      async stop() {
        await keeper.stop();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

async function preparePlace(options: EmbeddedOptions): Promise<Place> {
  const { throwaway = false, systemFolder = SYSTEM_FOLDER } = options;
  const dataDir = path.resolve(options.dataDir);
  const account = accountFor(path.join(dataDir, 'postgres'));
  const isOtherAccount = account.uid !== undefined;
  // The database's account has to pass through the folder, though it may not look around in it.
  makeFolder(dataDir, isOtherAccount ? 0o711 : 0o700);
  const binaries = reachableBinaries(account, isOtherAccount ? systemFolder : dataDir);
  const home = databaseHome(dataDir, account, systemFolder);
  if (!existsSync(home)) await createCluster(home, binaries, account, { throwaway });
  checkCluster(home);
  return { home, binaries, account, throwaway };
}

/** Starts the server again, on the same port, whenever it ends without having been asked to. */
function keepRunning(place: Place, first: Server, log: (message: string) => void) {
  let current: Server | undefined = first;
  let isStopping = false;

  async function watch(): Promise<void> {
    while (current && !isStopping) {
      const { port, whenGone } = current;
      await whenGone();
      if (isStopping) return;
      log('database ended unexpectedly, starting it again');
      current = await startAgain(port);
    }
  }
  async function startAgain(port: number): Promise<Server | undefined> {
    while (!isStopping) {
      try {
        return await startServer(place, port);
      } catch (error) {
        log(`database does not start: ${error instanceof Error ? error.message : error}`);
        await pause(1_000);
      }
    }
    return undefined;
  }
  const watching = watch();

  return {
    async stop(): Promise<void> {
      isStopping = true;
      const asked = current;
      if (asked) await stopServer(place, asked);
      await watching;
      // A server that was just being started again has come up in the meantime.
      if (current && current !== asked) await stopServer(place, current);
    },
  };
}
