import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type AskOptions, askAddress } from '@/links/ask';
import { askAll } from '@/links/askAll';
import { publicInternet, type Reach } from '@/links/reach';

// A real server plays the internet; the rule of addresses lets its port through and nothing else.

type Asked = { method?: string; url?: string; host?: string; agent?: string; at: number };
const asked: Asked[] = [];
const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/gut': (_, response) => response.end('gut'),
  '/weg': (_, response) => response.writeHead(404).end(),
  '/nur-get': ({ method }, response) => response.writeHead(method === 'GET' ? 200 : 405).end(),
  '/fehler': (_, response) => response.writeHead(503).end(),
  '/riesig': ({ method }, response) => {
    if (method === 'HEAD') return response.writeHead(405).end();
    const pour = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    };
    response.on('drain', pour);
    pour();
  },
  '/schweigt': () => undefined,
  '/bricht-ab': ({ socket }) => socket.destroy(),
  '/im-kreis': (_, response) => response.writeHead(302, { Location: '/im-kreis' }).end(),
  '/nach-innen': (_, response) => response.writeHead(301, { Location: 'http://169.254.169.254/' }).end(),
  '/zur-datei': (_, response) => response.writeHead(302, { Location: 'file:///etc/passwd' }).end(),
};
const server = createServer((request, response) => {
  const { headers, method, url = '' } = request;
  asked.push({ method, url, host: headers.host, agent: headers['user-agent'], at: Date.now() });
  const hop = /^\/hop\/(\d+)$/.exec(url)?.[1];
  if (hop) {
    const next = Number(hop) - 1;
    response.writeHead(302, { Location: next ? `/hop/${next}` : '/gut' }).end();
    return;
  }
  const answer = answers[url.split('?')[0] ?? ''];
  if (answer) answer(request, response);
  else response.writeHead(404).end();
});
let port: number;
let options: AskOptions;
const host = 'http://beispiel.test';

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
  const reach: Reach = {
    mayConnect: (address, to) => address === '127.0.0.1' && to === port,
    resolve: async (name) => {
      if (name.endsWith('beispiel.test')) return ['127.0.0.1'];
      throw Object.assign(new Error('no such host'), { code: 'ENOTFOUND' });
    },
  };
  options = { reach, userAgent: 'Prüfung/1.0', patience: 400 };
});
beforeEach(() => asked.splice(0));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const ask = (path: string) => askAddress(`${host}:${port}${path}`, options);

test('asks politely: HEAD first, by name, and says who asks', async () => {
  options = { ...options, userAgent: 'BAG-HKV-Linkpruefung/1.0 (+https://bag-hkv.test/kontakt)' };
  expect(await ask('/gut')).toEqual({ kind: 'ok' });
  expect(asked).toEqual([
    expect.objectContaining({ method: 'HEAD', host: `beispiel.test:${port}`, agent: options.userAgent }),
  ]);
});

test.each([
  ['/weg', { kind: 'gone', reason: 'antwortet: nicht gefunden (404)' }],
  ['/nur-get', { kind: 'ok' }],
  ['/fehler', { kind: 'failed', reason: 'antwortet: Fehler des Servers (503)' }],
  ['/riesig', { kind: 'ok' }],
  ['/schweigt', { kind: 'failed', reason: 'antwortet nicht' }],
  ['/bricht-ab', { kind: 'failed', reason: 'bricht die Verbindung ab' }],
  ['/hop/5', { kind: 'ok' }],
  ['/hop/6', { kind: 'failed', reason: 'leitet mehr als 5 Mal weiter' }],
  ['/im-kreis', { kind: 'failed', reason: 'leitet mehr als 5 Mal weiter' }],
  ['/zur-datei', { kind: 'failed', reason: 'leitet auf keine Webadresse weiter' }],
  ['/nach-innen', { kind: 'gone', reason: 'führt in ein internes Netz und wird nicht aufgerufen' }],
])('%s', async (path, answer) => {
  expect(await ask(path)).toEqual(answer);
});

test('a host that nobody knows, and one that takes no connection', async () => {
  const unknown = await askAddress('http://gibt-es-nicht.test/', options);
  expect(unknown).toEqual({ kind: 'failed', reason: 'Diesen Rechner gibt es nicht' });
  const closed = createServer().listen(0, '127.0.0.1');
  await once(closed, 'listening');
  const { port: free } = closed.address() as AddressInfo;
  closed.close();
  await once(closed, 'close');
  const reach = { ...options.reach, mayConnect: () => true };
  const refused = await askAddress(`${host}:${free}/`, { ...options, reach });
  expect(refused).toEqual({ kind: 'failed', reason: 'nimmt keine Verbindung an' });
});

describe('nothing inside is ever asked', () => {
  const inside = { kind: 'gone', reason: 'führt in ein internes Netz und wird nicht aufgerufen' };

  test.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/meta-data/',
    'https://[fd00:ec2::254]/',
    'http://user:geheim@10.0.0.1/',
  ])('%s', async (address) => {
    expect(await askAddress(address, { ...options, reach: publicInternet })).toEqual(inside);
  });

  test('a name that stands for an address inside, alone or among others', async () => {
    for (const found of [['127.0.0.1'], ['93.184.215.14', '10.0.0.1']]) {
      const reach = { ...publicInternet, resolve: async () => found };
      expect(await askAddress('http://boese.test/', { ...options, reach })).toEqual(inside);
    }
  });

  test('a name is looked up once, and what was checked is what is connected to', async () => {
    const turns = [['127.0.0.1'], ['169.254.169.254']];
    const seen: string[] = [];
    const reach: Reach = {
      mayConnect: (address, to) => {
        seen.push(address);
        return address === '127.0.0.1' && to === port;
      },
      resolve: async () => turns.shift() ?? [],
    };
    expect(await askAddress(`${host}:${port}/gut`, { ...options, reach })).toEqual({ kind: 'ok' });
    expect(seen).toEqual(['127.0.0.1']);
    expect(turns).toHaveLength(1);
  });

  test('other ports than those of the web', () => {
    expect(
      [22, 80, 443, 3000, 5432, 8080].filter((to) => publicInternet.mayConnect('93.184.215.14', to)),
    ).toEqual([80, 443]);
  });
});

test('one host is asked one question at a time, with a pause in between; another one meanwhile', async () => {
  const addresses = ['a', 'a', 'a', 'b'].map((name, at) => `http://${name}.beispiel.test:${port}/gut?${at}`);
  await askAll(addresses, { ...options, pause: 120, atOnce: 2 }, async () => undefined);
  const times = (name: string) => asked.filter(({ host: of }) => of?.startsWith(name)).map(({ at }) => at);
  const [first = 0, second = 0, third = 0] = times('a');
  expect(second - first).toBeGreaterThanOrEqual(115);
  expect(third - second).toBeGreaterThanOrEqual(115);
  expect(times('b')[0]).toBeLessThan(second);
});
