import type { ServerResponse } from 'node:http';

/** Answers a health question in one word; 503 tells a proxy to ask another instance. */
export function sendHealth(res: ServerResponse, isWell: boolean): void {
  const body = isWell ? 'ok\n' : 'database away\n';
  res.writeHead(isWell ? 200 : 503, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  res.end(body);
}
