import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect, type Socket } from 'node:net';
import { makePage, squeezePage } from '../../../../src/server/front/page';
import { plainAnswer } from '../../../../src/server/front/plainAnswer';
import { readPlainRequest } from '../../../../src/server/front/plainRequest';
import { sendPage } from '../../../../src/server/front/sendPage';
import { createHttpServer, finishRequests, listen } from '../../../../src/server/httpServer';

const host = '127.0.0.1';
const plain = (target: string, ...headers: string[]) =>
  [`GET ${target} HTTP/1.1`, 'Host: example.test', ...headers, '', ''].join('\r\n');

describe('readPlainRequest', () => {
  const read = (text: string) => readPlainRequest(Buffer.from(text, 'latin1'));

  it('reads what browsers send', () => {
    const headers = ['Connection: keep-alive', 'User-Agent: Ünbekannt/1.0', 'accept-encoding: gzip, br'];
    expect(read(plain('/themen?seite=2', ...headers))).toEqual({
      target: '/themen?seite=2',
      acceptEncoding: 'gzip, br',
    });
    expect(read(plain('/'))).toEqual({ target: '/', acceptEncoding: undefined });
  });

  it.each([
    ['a part of a request', plain('/').slice(0, -1)],
    ['two requests', plain('/') + plain('/')],
    ['a request and what follows it', `${plain('/')}x`],
    ['another method', plain('/').replace('GET', 'HEAD')],
    ['another version', plain('/').replace('1.1', '1.0')],
    ['a full address', plain('http://example.test/')],
    ['a space in the target', plain('/a b')],
    ['no host', plain('/').replace('Host', 'Ghost')],
    ['an empty host', plain('/').replace('example.test', '')],
    ['a folded line', plain('/', 'A: b', ' c')],
    ['a space before the colon', plain('/', 'Content-Length : 3')],
    ['a bare line feed', plain('/', 'A: b\nContent-Length: 3')],
    ['a zero byte', plain('/', 'A: \0')],
    ['too much', plain('/', `A: ${'b'.repeat(5000)}`)],
    ...[
      'Content-Length: 3',
      'transfer-encoding: chunked',
      'Expect: 100-continue',
      'Upgrade: h2c',
      'Cookie: a=b',
      'If-None-Match: "a"',
      'Range: bytes=0-1',
      'Connection: close',
      'Connection: keep-alive, Upgrade',
    ].map((header) => [header, plain('/', 'A: b', header)]),
  ])('leaves %s to the parser', (_what, text = '') => {
    expect(read(text)).toBeUndefined();
  });
});

describe('answerPlainRequests', () => {
  let server: Server;
  let parsed: string[];
  let sockets: Socket[];

  beforeEach(async () => {
    const answer = {
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: Buffer.from('<p>Größe</p>'),
    };
    const page = await makePage(answer, true);
    await squeezePage(page);
    parsed = [];
    sockets = [];
    server = createHttpServer(
      (req, res) => {
        parsed.push(`${req.method} ${req.url}`);
        sendPage(req, res, page);
      },
      ({ target, acceptEncoding }) => (target === '/kept' ? plainAnswer(page, acceptEncoding) : undefined),
    );
    await listen(server, 0, host);
  });
  afterEach(async () => {
    for (const socket of sockets) socket.destroy();
    if (server.listening) await finishRequests(server, 50);
  });

  async function open(): Promise<Socket> {
    const socket = connect((server.address() as AddressInfo).port, host);
    sockets.push(socket);
    await once(socket, 'connect');
    return socket.setEncoding('latin1');
  }

  /** What comes back until as many answers are complete. */
  async function say(socket: Socket, text: string, answers = 1): Promise<string> {
    let heard = '';
    const complete = new Promise<void>((resolve) => {
      socket.on('data', function hear(chunk) {
        heard += chunk;
        const lengths = [...heard.matchAll(/Content-Length: (\d+)\r\n[\s\S]*?\r\n\r\n/g)];
        const last = lengths.at(-1);
        if (lengths.length < answers || !last) return;
        if (heard.length - last.index - last[0].length < Number(last[1])) return;
        socket.off('data', hear);
        resolve();
      });
    });
    socket.write(text, 'latin1');
    await complete;
    return heard;
  }

  it.each(['', 'gzip', 'gzip, deflate, br'])(
    'says the same as the server, with encodings "%s"',
    async (encoding) => {
      const ask = (target: string) =>
        open().then((socket) => say(socket, plain(target, `Accept-Encoding: ${encoding}`)));
      const lines = (answer: string) =>
        answer
          .split('\r\n')
          .filter((line) => !/^(Date|Keep-Alive):/.test(line))
          .sort();
      const quick = await ask('/kept');
      expect(parsed).toEqual([]);
      expect(quick).toMatch(/\r\nDate: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT\r\n/);
      expect(lines(quick)).toEqual(lines(await ask('/other')));
      expect(parsed).toEqual(['GET /other']);
    },
  );

  it('keeps the connection for more, also when it has to hand it over', async () => {
    const socket = await open();
    await say(socket, plain('/kept'));
    await say(socket, plain('/kept'));
    expect(parsed).toEqual([]);
    await say(socket, plain('/other'));
    await say(socket, plain('/kept'));
    expect(parsed).toEqual(['GET /other', 'GET /kept']);
  });

  it('answers requests in a row in their order, and those that arrive in pieces', async () => {
    const socket = await open();
    await say(socket, plain('/kept') + plain('/one') + plain('/two'), 3);
    expect(parsed).toEqual(['GET /kept', 'GET /one', 'GET /two']);
    const accepted = once(server, 'connection');
    const other = await open();
    const [near] = await accepted;
    const text = plain('/kept', 'Accept-Encoding: br');
    other.write(text.slice(0, 30), 'latin1');
    await once(near, 'data');
    await say(other, text.slice(30));
    expect(parsed).toHaveLength(4);
  });

  it('lets the parser refuse what is no request', async () => {
    const socket = await open();
    socket.write('GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc');
    expect(String(await once(socket, 'data'))).toContain('400 Bad Request');
  });

  it('does not wait for kept connections when it closes', async () => {
    const socket = await open();
    await say(socket, plain('/kept'));
    const ended = once(socket, 'close');
    await finishRequests(server, 60_000);
    await ended;
  });

  it('hangs up on whoever says nothing', async () => {
    server.headersTimeout = 30;
    await once((await open()).resume(), 'close');
  });
});
