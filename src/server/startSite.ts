import path from 'node:path';
import { fileURLToPath } from 'node:url';
import next from 'next';
import { env, launchEnv } from '../lib/env';
import { log } from '../lib/log';
import { prepareDataFolder } from './dataFolder';
import { createFront } from './front/front';
import { createHttpServer, ensurePortIsFree, finishRequests, listen } from './httpServer';
import { openSiteDatabase } from './siteDatabase';
import { StartError } from './startError';
import type { Stops } from './stops';

/** This file is bundled to build/server.mjs. */
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Database, then the app (which migrates and fills the database before it is ready), then the port: whoever can
 * reach the site finds it complete.
 * @throws StartError, EnvError
 */
export async function startSite({ isDev, stops }: { isDev: boolean; stops: Stops }): Promise<void> {
  const started = performance.now();
  const launch = launchEnv();
  await ensurePortIsFree(launch.port, launch.host);
  prepareDataFolder(launch.dataDir);
  const database = await openSiteDatabase(launch);
  stops.add('database', database.stop, 4_500);

  const { port, host, serverUrl, databaseUrl, trustProxy } = env();
  const app = next({ dev: isDev, dir: root, hostname: host, port });
  stops.add('app', () => app.close(), 500);
  await app.prepare();
  const handler = app.getRequestHandler();

  if (isDev) {
    const server = createHttpServer(handler);
    server.on('upgrade', app.getUpgradeHandler());
    await listen(server, port, host);
    stops.add('server', () => finishRequests(server, 300), 500);
  } else {
    const inner = createHttpServer(handler);
    const innerPort = await listen(inner, 0, '127.0.0.1');
    stops.add('inner server', () => finishRequests(inner, 300), 500);
    const innerOrigin = `http://127.0.0.1:${innerPort}`;
    await prepareContent(innerOrigin);
    const front = createFront({
      handler,
      innerOrigin,
      databaseUrl,
      serverUrl,
      trustProxy,
      log,
    });
    stops.add('front', () => front.close(), 500);
    const server = createHttpServer(front.listener, front.answerPlain);
    await listen(server, port, host);
    stops.add('server', () => finishRequests(server), 3_500);
  }
  log.info({ milliseconds: Math.round(performance.now() - started) }, 'site is ready');
  process.stdout.write(`\nWebsite:   ${serverUrl}/\nRedaktion: ${serverUrl}/admin\n\n`);
}

/**
 * Next prepares the CMS (schema, first content) no earlier than with its first request. Making that request
 * here keeps the port closed until everything is there.
 * @throws StartError
 */
async function prepareContent(innerOrigin: string): Promise<void> {
  const { status } = await fetch(`${innerOrigin}/sitemap.xml`);
  if (status !== 200) {
    throw new StartError('Die Inhalte ließen sich nicht vorbereiten; die Zeilen darüber nennen den Fehler.');
  }
}
