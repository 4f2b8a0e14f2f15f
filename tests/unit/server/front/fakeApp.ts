import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { CHANGE_CHANNEL } from '../../../../src/lib/changeChannel';

const html = (title: string, body = '') =>
  `<!DOCTYPE html><html lang="de"><head><title>${title}</title><script src="/_next/a.js"></script></head><body><main>${title}</main>${body}</body></html>`;

export type FakeApp = ReturnType<typeof createFakeApp>;

/** Stands in for Next with Payload: pages are rows of a table, and saving one announces it in the same transaction. */
export function createFakeApp(databaseUrl: string) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 8, connectionTimeoutMillis: 1_000 });
  pool.on('error', () => {});
  /** Targets rendered so far. */
  const rendered: string[] = [];
  /** Answers that differ from a page of the table. */
  const special = new Map<string, (res: ServerResponse) => void>();
  for (const status of [404, 410, 500, 503]) {
    special.set(`/fehlerseite/${status}`, (res) => send(res, 200, html(`Fehler ${status}`)));
  }

  function send(res: ServerResponse, status: number, body: string): void {
    res.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'X-Powered-By': 'Next.js' });
    res.end(body);
  }

  async function render(target: string, res: ServerResponse): Promise<void> {
    rendered.push(target);
    const answer = special.get(target);
    if (answer) return answer(res);
    const { rows } = await pool.query<{ title: string }>('select title from pages where target = $1', [
      target,
    ]);
    // What was read is old by the time it goes out, as with every real page.
    await pause(5);
    const page = rows[0];
    if (page) send(res, 200, html(page.title));
    else send(res, 404, html('', '<script>notFound()</script>'));
  }

  async function save(target: string, title: string): Promise<void> {
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query(
        'insert into pages values ($1, $2) on conflict (target) do update set title = excluded.title',
        [target, title],
      );
      await client.query('select pg_notify($1, $2)', [CHANGE_CHANNEL, '{}']);
      await client.query('commit');
    } finally {
      client.release();
    }
  }

  return {
    rendered,
    special,
    close: () => pool.end(),
    createTable: () => pool.query('create table if not exists pages (target text primary key, title text)'),
    /** POST /api/save?target=…&title=… saves; everything else is a page. */
    async handler(req: IncomingMessage, res: ServerResponse): Promise<void> {
      const target = req.url ?? '/';
      try {
        if (!target.startsWith('/api/save')) return await render(target, res);
        const query = new URL(target, 'http://localhost').searchParams;
        await save(query.get('target') ?? '', query.get('title') ?? '');
        send(res, 200, 'saved');
      } catch {
        send(res, 500, '<!DOCTYPE html><html id="__next_error__"></html>');
      }
    },
  };
}
