import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../helpers/site';

const program = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find(
  (place) => existsSync(place),
);

/** One worker for one process of ours, and everything that makes files fast. */
const configuration = (folder: string, port: number, headers: string) => `
worker_processes 1; daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 512; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 10000000;
  open_file_cache max=100; default_type text/html;
  client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
  uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
  server { listen 127.0.0.1:${port}; root ${folder}; etag off; if_modified_since off; ${headers} }
}`;

/** What nginx writes itself. */
const own = new Set([
  'connection',
  'content-length',
  'content-type',
  'date',
  'keep-alive',
  'transfer-encoding',
]);

function addHeaders(headers: Headers): string {
  return [...headers]
    .filter(([name]) => !own.has(name))
    .map(([name, value]) => `add_header ${name} "${value.replace(/["\\]/g, '\\$&')}";`)
    .join(' ');
}

/** Serves an answer, its headers included, as a static file; undefined where nginx is not installed. */
export async function serveWithNginx({ headers, body }: { headers: Headers; body: Buffer }) {
  if (!program) return undefined;
  const folder = mkdtempSync(path.join(tmpdir(), 'bag-hkv-nginx-'));
  const port = await freePort();
  writeFileSync(path.join(folder, 'page'), body);
  writeFileSync(path.join(folder, 'nginx.conf'), configuration(folder, port, addHeaders(headers)));
  const child = spawn(program, ['-p', folder, '-c', path.join(folder, 'nginx.conf')], { stdio: 'inherit' });
  const url = `http://127.0.0.1:${port}/page`;
  await untilAnswering(url, child);
  return {
    url,
    async stop(): Promise<void> {
      child.kill('SIGQUIT');
      await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilAnswering(url: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    if ((await fetch(url).catch(() => undefined))?.ok) return;
  }
  throw new Error('nginx did not start.');
}
