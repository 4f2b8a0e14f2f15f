import type { ServerResponse } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { createFront } from '../../../../src/server/front/front';
import { createFakeApp, type FakeApp } from './fakeApp';
import { ask, openGate, type Server, serve, silentLog, startPostgres, until } from './support';

interface Instance {
  origin: string;
  app: FakeApp;
  gate: Awaited<ReturnType<typeof openGate>>;
  front: ReturnType<typeof createFront>;
}

describe('createFront', () => {
  let postgres: Awaited<ReturnType<typeof startPostgres>>;
  let one: Instance;
  let two: Instance;
  const servers: Server[] = [];

  async function startInstance(delay: number): Promise<Instance> {
    const gate = await openGate(postgres.url, delay);
    const app = createFakeApp(gate.url);
    const inner = await serve(app.handler);
    const front = createFront({
      handler: app.handler,
      innerOrigin: inner.origin,
      databaseUrl: gate.url,
      serverUrl: 'http://localhost:3000',
      log: silentLog,
    });
    const outer = await serve(front.listener);
    servers.push(inner, outer);
    return { origin: outer.origin, app, gate, front };
  }

  const text = async (instance: Instance, target: string) =>
    (await ask(instance.origin, target)).body.toString();
  const save = (instance: Instance, target: string, title: string) =>
    ask(instance.origin, `/api/save?${new URLSearchParams({ target, title })}`, { method: 'POST' });
  const countRenders = ({ app }: Instance, target: string) =>
    app.rendered.filter((it) => it === target).length;

  /** A page is kept as soon as the front listens for changes. */
  async function untilKept(instance: Instance, target: string): Promise<void> {
    await until(async () => {
      await ask(instance.origin, target);
      const before = countRenders(instance, target);
      await ask(instance.origin, target);
      return countRenders(instance, target) === before;
    });
  }

  beforeAll(async () => {
    postgres = await startPostgres();
    // News reaches the second instance late, as over a network.
    [one, two] = [await startInstance(0), await startInstance(10)];
    await one.app.createTable();
    await save(one, '/', 'Start');
    await save(one, '/themen', 'Themen');
    await save(one, '/mitgliedsverbaende', 'Verbände');
    await Promise.all([untilKept(one, '/'), untilKept(two, '/')]);
  }, 60_000);
  afterAll(async () => {
    for (const { front, app, gate } of [one, two]) {
      await Promise.all([front.close(), app.close()]);
      gate.close();
    }
    await Promise.all(servers.map((server) => server.close()));
    await postgres.stop();
  });

  it('finishes a page, keeps it, and compresses it for everybody', async () => {
    await untilKept(one, '/');
    const plain = await ask(one.origin, '/');
    expect(plain.status).toBe(200);
    expect(plain.body.toString()).toContain('<main>Start</main>');
    expect(plain.body.toString()).not.toContain('<script');
    expect(plain.headers['x-powered-by']).toBeUndefined();
    expect(plain.headers['content-security-policy']).toContain("default-src 'none'");

    const asBrowser = () => ask(one.origin, '/', { headers: { 'accept-encoding': 'gzip, br' } });
    await until(async () => (await asBrowser()).headers['content-encoding'] === 'br');
    expect(brotliDecompressSync((await asBrowser()).body)).toEqual(plain.body);

    const head = await ask(one.origin, '/', { method: 'HEAD' });
    expect(head.body).toHaveLength(0);
    expect(head.headers['content-length']).toBe(String(plain.body.length));
  });

  it('answers 304 to whoever has the page already', async () => {
    const { etag } = (await ask(one.origin, '/')).headers;
    const answer = await ask(one.origin, '/', { headers: { 'if-none-match': `"other", ${etag}` } });
    expect(answer.status).toBe(304);
    expect(answer.headers.etag).toBe(etag);
    expect(answer.headers['content-length']).toBeUndefined();
    expect((await ask(one.origin, '/', { headers: { 'if-none-match': 'W/"other"' } })).status).toBe(200);
  });

  it('renders once for all who ask at the same time', async () => {
    await save(one, '/viele', 'Viele');
    await Promise.all(Array.from({ length: 20 }, () => ask(one.origin, '/viele')));
    expect(countRenders(one, '/viele')).toBe(1);
  });

  it('neither renders nor keeps anew for queries that no page declares', async () => {
    await untilKept(one, '/themen');
    const before = one.app.rendered.length;
    for (const query of ['?utm_source=a', '?a[]=1', '?_rsc=x', '?']) {
      expect(await text(one, `/themen${query}`)).toContain('Themen');
    }
    expect(one.app.rendered).toHaveLength(before);
  });

  it('lets one address search only so often, and writes nothing down for it', async () => {
    one.app.special.set('/suche?wort=LWL', (res) =>
      res.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>'),
    );
    const statuses: number[] = [];
    for (let turn = 0; turn < 101; turn += 1)
      statuses.push((await ask(one.origin, '/suche?wort=LWL')).status);
    expect(statuses).toEqual([...Array(100).fill(200), 429]);
    const { headers, status } = await ask(one.origin, '/suche?wort=anders');
    expect([status, headers['retry-after']]).toEqual([429, '60']);
    expect((await ask(one.origin, '/themen')).status).toBe(200);
    expect(countRenders(one, '/suche?wort=LWL')).toBe(100);
    expect(countRenders(one, '/suche?wort=anders')).toBe(0);
  });

  describe.each([
    { target: '/gibt-es-nicht', status: 404, renders: 2 },
    { target: '/mitgliedsverbaende?land=xyz', status: 404, renders: 2 },
    { target: '/mitgliedsverbaende?land[]=HE', status: 400 },
    { target: '/%00', status: 400 },
    { target: '/themen/%ff', status: 400 },
    { target: '/themen/../admin', status: 404 },
    { target: '//elsewhere.example', status: 404 },
    { target: '/fehlerseite/404', status: 404 },
    { target: '/themen/', status: 308 },
    { target: '/Themen', status: 308 },
    { target: '/gibt-es-nicht', method: 'PUT', status: 405 },
  ])('$target', ({ target, status, method = 'GET', renders = 0 }) => {
    it(`is answered with ${status} each time anew`, async () => {
      const before = countRenders(one, target);
      for (let i = 0; i < 2; i += 1) {
        const answer = await ask(one.origin, target, { method });
        expect(answer.status).toBe(status);
        expect(answer.headers['x-content-type-options']).toBe('nosniff');
        if (status === 308) expect(answer.headers.location).toBe('/themen');
        else expect(answer.body.toString()).toMatch(/<title>.+<\/title>/);
        if (status === 405) expect(answer.headers.allow).toBe('GET, HEAD');
        if (status === 404) expect(answer.body.toString()).toContain('<main>Fehler 404</main>');
      }
      // The front asks for the error page itself once; whatever the app refuses is rendered each time.
      if (!target.startsWith('/fehlerseite')) expect(countRenders(one, target) - before).toBe(renders);
    });
  });

  it('refuses a query of 10 kB', async () => {
    expect((await ask(one.origin, `/mitgliedsverbaende?land=${'a'.repeat(10_000)}`)).status).toBe(414);
  });

  it('shows a page that was missing as soon as it exists', async () => {
    expect((await ask(one.origin, '/neu')).status).toBe(404);
    await save(one, '/neu', 'Neu');
    expect(await text(one, '/neu')).toContain('Neu');
    expect(await text(two, '/neu')).toContain('Neu');
  });

  it("passes the app's redirects and statuses on and keeps no page with a cookie", async () => {
    one.app.special.set('/alt', (res) => void res.writeHead(301, { Location: '/themen' }).end());
    one.app.special.set('/entfernt', (res) => void res.writeHead(410).end());
    one.app.special.set('/keks', (res) => {
      res.writeHead(200, { 'Content-Type': 'text/html', 'Set-Cookie': 'a=b' }).end('<title>Keks</title>');
    });
    const moved = await ask(one.origin, '/alt');
    expect([moved.status, moved.headers.location]).toEqual([301, '/themen']);
    const gone = await ask(one.origin, '/entfernt');
    expect([gone.status, gone.body.toString()]).toEqual([410, expect.stringContaining('Fehler 410')]);
    for (let i = 0; i < 2; i += 1)
      expect((await ask(one.origin, '/keks')).headers['set-cookie']).toBeUndefined();
    expect(countRenders(one, '/keks')).toBe(2);
  });

  it('hands pages in preview to the app, unfinished and kept nowhere', async () => {
    const { body, headers } = await ask(one.origin, '/', { headers: { cookie: '__prerender_bypass=x' } });
    expect(body.toString()).toContain('<script');
    expect(headers['cache-control']).toBe('private, no-store');
  });

  it('answers for its health', async () => {
    expect((await ask(one.origin, '/healthz')).status).toBe(200);
    expect((await ask(one.origin, '/readyz')).status).toBe(200);
  });

  it('shows every saved change on the next request to either instance, under readers', async () => {
    let isOver = false;
    let reads = 0;
    const readers = Array.from({ length: 20 }, async (_, i) => {
      while (!isOver) {
        await ask([one, two][i % 2]?.origin ?? '', '/themen');
        reads += 1;
      }
    });
    const stale: string[] = [];
    for (let round = 0; round < 100; round += 1) {
      await save([one, two][round % 2] as Instance, '/themen', `Fassung ${round}.`);
      const seen = await Promise.all([one, two].map((instance) => text(instance, '/themen')));
      stale.push(...seen.filter((page) => !page.includes(`Fassung ${round}.`)));
    }
    isOver = true;
    await Promise.all(readers);
    expect(stale).toEqual([]);
    expect(reads).toBeGreaterThan(500);
  }, 60_000);

  it('answers 500 for a page the app cannot render, and the last good copy where there is one', async () => {
    const fail = (res: ServerResponse) => void res.writeHead(500).end();
    one.app.special.set('/kaputt', fail);
    const broken = await ask(one.origin, '/kaputt');
    expect([broken.status, broken.body.toString()]).toEqual([500, expect.stringContaining('Fehler 500')]);

    await save(one, '/wackelt', 'Gut');
    expect(await text(one, '/wackelt')).toContain('Gut');
    one.app.special.set('/wackelt', fail);
    await save(one, '/anderes', 'Anderes');
    expect(await text(one, '/wackelt')).toContain('Gut');
    one.app.special.delete('/wackelt');
    await save(one, '/wackelt', 'Besser');
    expect(await text(one, '/wackelt')).toContain('Besser');
  });

  it('goes on from its last good copies while the database is away and recovers by itself', async () => {
    await one.front.warm();
    await untilKept(one, '/');
    one.gate.cut();
    await until(async () => (await ask(one.origin, '/readyz')).status === 503);
    expect((await ask(one.origin, '/healthz')).status).toBe(200);

    for (const target of ['/', '/themen', '/neu']) {
      const known = await ask(one.origin, target);
      expect([target, known.status]).toEqual([target, 200]);
    }
    const unknown = await ask(one.origin, '/nie-gesehen');
    expect([unknown.status, unknown.headers['retry-after']]).toEqual([503, '30']);
    expect(unknown.body.toString()).toContain('Fehler 503');

    await save(two, '/', 'Neuer Start');
    await save(two, '/nie-gesehen', 'Jetzt da');
    one.gate.mend();
    await until(async () => (await ask(one.origin, '/readyz')).status === 200);
    expect(await text(one, '/')).toContain('Neuer Start');
    expect(await text(one, '/nie-gesehen')).toContain('Jetzt da');
    await untilKept(one, '/');
  }, 30_000);

  it('shows no copy of a page that was withdrawn', async () => {
    await save(one, '/weg', 'Bald weg');
    await untilKept(one, '/weg');
    await postgres.query("delete from pages where target = '/weg'");
    await save(one, '/x', 'x');
    expect((await ask(one.origin, '/weg')).status).toBe(404);
    one.gate.cut();
    expect((await ask(one.origin, '/weg')).status).toBe(503);
    one.gate.mend();
  });

  it('renders a preview as whoever asks, for nobody else, and keeps nothing of it', async () => {
    const target = '/vorschau/topics/1';
    const asked: string[] = [];
    one.app.special.set(target, (res: ServerResponse) => {
      const { cookie, 'sec-fetch-site': from } = res.req.headers;
      asked.push(`${cookie} ${from}`);
      res.writeHead(200, { 'Content-Type': 'text/html' }).end(`<title>${cookie}</title><script>x</script>`);
    });
    const as = (cookie: string) =>
      ask(one.origin, target, { headers: { cookie, 'sec-fetch-site': 'same-origin' } });
    const [a, b] = await Promise.all([as('wer=a'), as('wer=b')]);
    expect([a.body.toString(), b.body.toString()]).toEqual([
      expect.stringContaining('<title>wer=a</title>'),
      expect.stringContaining('<title>wer=b</title>'),
    ]);
    expect(asked.sort()).toEqual(['wer=a same-origin', 'wer=b same-origin']);
    expect(a.body.toString()).not.toContain('<script');
    expect(a.headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' });
    expect((await ask(one.origin, target)).body.toString()).toContain('<title>undefined</title>');
  });

  it('keeps nothing of a page whose address is a secret, and answers with the status it asks for', async () => {
    const target = '/konto/einladung/0a1b';
    const gone =
      '<html><head><meta name="page-status" content="410"><title>Weg</title></head><body></body></html>';
    one.app.special.set(target, (res: ServerResponse) => {
      res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(gone);
    });
    for (const renders of [1, 2]) {
      const { headers, status } = await ask(one.origin, target, { headers: { 'If-None-Match': '*' } });
      expect(status).toBe(410);
      expect(headers).toMatchObject({
        'cache-control': 'private, no-store',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
      });
      expect(headers.etag).toBeUndefined();
      expect(countRenders(one, target)).toBe(renders);
    }
  });
});
