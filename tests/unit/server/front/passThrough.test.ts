import type { IncomingMessage, ServerResponse } from 'node:http';
import { createPassThrough } from '../../../../src/server/front/passThrough';
import type { PassArea } from '../../../../src/server/front/routeRequest';
import { ask, type Server, serve } from './support';

describe('createPassThrough', () => {
  let server: Server | undefined;
  afterEach(() => server?.close());

  async function answerFor(
    area: PassArea,
    handler: (req: IncomingMessage, res: ServerResponse) => void,
    { changing = false, isHttps = false, everybodyHeard = async () => {} } = {},
  ) {
    const passThrough = createPassThrough({ handler, isHttps, trustProxy: false, everybodyHeard });
    server = await serve((req, res) => void passThrough(req, res, { area, changing }));
    return ask(server.origin, '/');
  }

  /** Headers as Next and Payload set them. */
  const asNext = (status: number) => (_: IncomingMessage, res: ServerResponse) => {
    res.setHeader('X-Powered-By', 'Next.js');
    res.setHeader('Accept-CH', 'Sec-CH-Prefers-Color-Scheme');
    res.setHeader('Critical-CH', 'Sec-CH-Prefers-Color-Scheme');
    res.writeHead(status, { 'Cache-Control': 'public, max-age=5', 'Content-Type': 'text/plain' });
    res.end('ok');
  };

  it('gives the panel a nonce that Next and the browser agree on, another each time', async () => {
    const seen: unknown[] = [];
    const policies: unknown[] = [];
    for (let i = 0; i < 2; i += 1) {
      const { headers } = await answerFor('panel', (req, res) => {
        seen.push(req.headers['content-security-policy']);
        res.end();
      });
      policies.push(headers['content-security-policy']);
      await server?.close();
    }
    server = undefined;
    expect(policies).toEqual(seen);
    expect(policies[0]).toMatch(/'nonce-[A-Za-z0-9+/=]{24}'/);
    expect(policies[0]).not.toBe(policies[1]);
  });

  it.each(['panel', 'api', 'preview'] as const)('keeps %s out of every cache', async (area) => {
    const { headers } = await answerFor(area, asNext(200));
    expect(headers['cache-control']).toBe('private, no-store');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-frame-options']).toBe('SAMEORIGIN');
  });

  it('asks for the colour scheme in the panel only', async () => {
    expect((await answerFor('panel', asNext(200))).headers['accept-ch']).toBeDefined();
    await server?.close();
    const { headers } = await answerFor('api', asNext(200));
    expect(headers['accept-ch']).toBeUndefined();
    expect(headers['critical-ch']).toBeUndefined();
  });

  it('serves uploads so that nothing in them can run, and keeps no missing one', async () => {
    const { headers } = await answerFor('media', asNext(200));
    expect(headers['content-security-policy']).toContain('sandbox');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['cache-control']).toBe('public, max-age=86400');
    await server?.close();
    expect((await answerFor('media', asNext(404))).headers['cache-control']).toBe('private, no-store');
  });

  it('waits with the answer to a changing request until everybody has heard', async () => {
    const order: string[] = [];
    const { body } = await answerFor(
      'api',
      (_, res) => {
        order.push('changed');
        res.end('saved');
      },
      { changing: true, everybodyHeard: async () => void order.push('heard') },
    );
    expect(body.toString()).toBe('saved');
    expect(order).toEqual(['changed', 'heard']);
  });
});
