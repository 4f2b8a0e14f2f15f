import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createDatabase, type TestDatabase } from './database';
import { fromGlobalSetup, testEnvironment } from './environment';

const serverFile = path.resolve('build/server.mjs');
const startLimit = 60_000;
const stopLimit = 15_000;

export type SiteOptions = {
  /** Default: a copy of the seeded template, dropped at stop. */
  databaseUrl?: string;
  /** Default: a copy of the template's data folder, removed at stop. */
  dataDir?: string;
  env?: Record<string, string>;
  /** Default: a free one. */
  port?: number;
};

export type Site = {
  origin: string;
  databaseUrl: string;
  dataDir: string;
  pid: number;
  logs: () => string;
  /** Asks for a path of this site; redirects are not followed. */
  fetch: (path: string, init?: RequestInit) => Promise<Response>;
  /** Stops with SIGTERM and throws unless the process ends with 0. */
  stop: () => Promise<void>;
  /** Kills without warning, as a power cut would; databases and folders of the site stay. */
  kill: () => Promise<void>;
};

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts the built site on a free port; several may run side by side. */
export async function startSite({
  databaseUrl,
  dataDir,
  env = {},
  port: wanted,
}: SiteOptions = {}): Promise<Site> {
  if (!existsSync(serverFile)) throw new Error('build/server.mjs is missing; `npm test` makes it.');
  const database = databaseUrl ? undefined : await createDatabase({ seeded: true });
  const url = databaseUrl ?? (database as TestDatabase).url;
  const folder = dataDir ?? copyTemplateData();
  const port = wanted ?? (await freePort());
  const origin = `http://127.0.0.1:${port}`;
  const { child, logs } = spawnServer({
    ...process.env,
    ...testEnvironment({ databaseUrl: url, dataDir: folder, port }),
    NODE_ENV: 'production',
    ...env,
  });
  await untilReady(origin, child, logs);

  return {
    origin,
    databaseUrl: url,
    dataDir: folder,
    pid: child.pid as number,
    logs,
    fetch: (target, init) => fetch(new URL(target, origin), { redirect: 'manual', ...init }),
    stop: async () => {
      const code = await end(child, 'SIGTERM');
      await database?.drop();
      if (!dataDir) rmSync(folder, { recursive: true, force: true });
      if (code !== 0) throw new Error(`The site ended with ${code} after SIGTERM:\n${logs()}`);
    },
    kill: async () => {
      await end(child, 'SIGKILL');
    },
  };
}

function spawnServer(env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [serverFile], {
    env,
    // The channel lets the site end by itself when jest kills the test's process without a word.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  running.add(child);
  child.on('exit', () => running.delete(child));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  return { child, logs: () => output };
}

/** Resolves with the exit code; a process that does not end in time is killed and has none. */
async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  if (child.signalCode !== null) return null;
  const exited = once(child, 'exit');
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), stopLimit);
  const [code] = await exited;
  clearTimeout(timer);
  return code;
}

async function untilReady(origin: string, child: ChildProcess, logs: () => string): Promise<void> {
  const deadline = Date.now() + startLimit;
  while (child.exitCode === null && child.signalCode === null && Date.now() < deadline) {
    const answer = await fetch(`${origin}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(50);
  }
  await end(child, 'SIGKILL');
  throw new Error(`The site did not become ready:\n${logs()}`);
}

function copyTemplateData(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bag-hkv-site-'));
  cpSync(fromGlobalSetup('TEST_TEMPLATE_DATA_DIR'), folder, { recursive: true });
  return folder;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}
