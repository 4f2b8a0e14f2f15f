import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, request } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { runSql } from '../../../helpers/database';

export interface Server {
  origin: string;
  close(): Promise<void>;
}

export async function serve(listener: RequestListener): Promise<Server> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** Sends a request target exactly as written, which fetch would tidy up. */
export async function ask(
  origin: string,
  target: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  const outgoing = request({ hostname, port, path: target, method, headers, agent: false });
  outgoing.end();
  const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return { status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) };
}

/** A throwaway PostgreSQL, or a database of its own on the server of TEST_DATABASE_URL. */
async function startServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const outside = process.env.TEST_DATABASE_URL;
  if (outside) {
    const url = new URL(outside);
    url.pathname = `/front_${randomBytes(4).toString('hex')}`;
    const name = url.pathname.slice(1);
    await runSql(outside, `create database ${name} template template0`);
    return {
      url: url.href,
      stop: async () => void (await runSql(outside, `drop database ${name} with (force)`)),
    };
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'bag-hkv-front-'));
  // PostgreSQL refuses to run as root; the account it falls back to has to reach its data.
  chmodSync(folder, 0o755);
  const { startEmbeddedPostgres } = await import('../../../../src/server/database/embeddedPostgres');
  const dataDir = path.join(folder, 'postgres');
  const server = await startEmbeddedPostgres({ dataDir, throwaway: true, log: () => {} });
  return {
    url: server.url,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A PostgreSQL to ask directly. */
export async function startPostgres() {
  const server = await startServer();
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  return {
    url: server.url,
    query: async (text: string, values: unknown[] = []) => (await client.query(text, values)).rows,
    async stop() {
      await client.end();
      await server.stop();
    },
  };
}

/** A way to PostgreSQL that can be cut, as when the server is stopped; answers take `delay` milliseconds. */
export async function openGate(databaseUrl: string, delay = 0) {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let isOpen = true;
  const server = createTcpServer((near) => {
    if (!isOpen) return near.destroy();
    const far = connect(Number(target.port), target.hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        (socket === near ? far : near).destroy();
      });
    }
    near.pipe(far);
    far.on('data', (chunk) => setTimeout(() => near.write(chunk), delay));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(databaseUrl);
  url.port = String((server.address() as AddressInfo).port);
  const cut = () => {
    isOpen = false;
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: url.href,
    cut,
    mend: () => {
      isOpen = true;
    },
    close() {
      cut();
      server.close();
    },
  };
}

/** Resolves when the condition holds, looking again and again; a test that never gets there runs into its limit. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 5));
}

export const silentLog = { info() {}, warn() {}, error() {} };
