import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { createHttpServer, ensurePortIsFree, finishRequests, listen } from '../../../src/server/httpServer';

const host = '127.0.0.1';
const agent = new Agent({ keepAlive: true });
afterAll(() => agent.destroy());

async function answerOf(port: number): Promise<IncomingMessage> {
  const [answer] = (await once(get({ host, port, agent }), 'response')) as [IncomingMessage];
  answer.resume();
  await once(answer, 'end');
  return answer;
}

describe('the server', () => {
  it('says in one sentence that the port is taken, before anything else is started', async () => {
    const server = createHttpServer(() => undefined);
    const port = await listen(server, 0, host);
    await expect(ensurePortIsFree(port, host)).rejects.toThrow(
      `Port ${port} ist schon belegt; beenden Sie das andere Programm oder wählen Sie mit PORT einen anderen.`,
    );
    await finishRequests(server);
    await expect(ensurePortIsFree(port, host)).resolves.toBeUndefined();
  });

  it('names a HOST this machine does not have', async () => {
    await expect(ensurePortIsFree(0, '192.0.2.1')).rejects.toThrow(
      'Die Adresse 192.0.2.1 aus HOST gibt es auf diesem Rechner nicht.',
    );
  });

  it('finishes what it has begun before it closes, and does not wait for kept connections', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const server = createHttpServer((_req, res) => {
      void held.then(() => res.end('done'));
    });
    const port = await listen(server, 0, host);
    const answer = answerOf(port);
    await once(server, 'request');
    const closed = finishRequests(server, 60_000);
    await expect(once(connect(port, host), 'connect')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    release();
    expect((await answer).statusCode).toBe(200);
    await closed;
  });

  it('cuts off whoever does not come to an end', async () => {
    const server = createHttpServer(() => undefined);
    const port = await listen(server, 0, host);
    const request = get({ host, port });
    const failed = once(request, 'error');
    await once(server, 'request');
    await finishRequests(server, 50);
    expect(await failed).toMatchObject([{ code: 'ECONNRESET' }]);
  });

  it('refuses oversized headers', async () => {
    const server = createHttpServer((_req, res) => res.end());
    const port = await listen(server, 0, host);
    const [answer] = await once(get({ host, port, headers: { big: 'x'.repeat(20_000) } }), 'response');
    expect(answer.statusCode).toBe(431);
    await finishRequests(server);
  });
});
