import { holdAnswer } from '../../../../src/server/front/holdAnswer';
import { ask, type Server, serve } from './support';

describe('holdAnswer', () => {
  let server: Server | undefined;
  afterEach(() => server?.close());

  it('sends nothing before what it waits for has settled, then everything in order', async () => {
    let release = () => {};
    const waited = new Promise<void>((resolve) => {
      release = resolve;
    });
    let reached = () => {};
    const isHeld = new Promise<void>((resolve) => {
      reached = resolve;
    });
    server = await serve((_, res) => {
      holdAnswer(res, () => {
        reached();
        return waited;
      });
      res.writeHead(201, { 'Content-Type': 'text/plain', 'Content-Length': '9' });
      res.flushHeaders();
      res.write('one ');
      res.write(Buffer.from('two'));
      res.end(' 3');
    });
    let isAnswered = false;
    const answer = ask(server.origin, '/').then((it) => {
      isAnswered = true;
      return it;
    });
    await isHeld;
    await new Promise((resolve) => setImmediate(resolve));
    expect(isAnswered).toBe(false);
    release();
    const { status, headers, body } = await answer;
    expect(status).toBe(201);
    expect(headers['content-type']).toBe('text/plain');
    expect(body.toString()).toBe('one two 3');
  });

  it('lets an answer without body pass', async () => {
    server = await serve((_, res) => {
      holdAnswer(res, () => Promise.resolve());
      res.statusCode = 204;
      res.end();
      res.end();
    });
    expect((await ask(server.origin, '/')).status).toBe(204);
  });
});
