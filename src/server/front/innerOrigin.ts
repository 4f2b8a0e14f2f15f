import { Agent, type IncomingHttpHeaders, request } from 'node:http';

export interface InnerAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface InnerOrigin {
  /**
   * Asks as an anonymous visitor would, or with the headers that tell who asks; rejects when no complete answer
   * came within the time (milliseconds).
   */
  get(target: string, patience: number, identity?: Record<string, string>): Promise<InnerAnswer>;
  /** Hands on what somebody sent. */
  post(target: string, patience: number, headers: Record<string, string>, body: Buffer): Promise<InnerAnswer>;
  close(): void;
}

/** The app behind the front, reached over loopback with none of the visitor's own headers. */
export function createInnerOrigin(origin: string, serverUrl: string): InnerOrigin {
  const agent = new Agent({ keepAlive: true });
  const outside = new URL(serverUrl);
  const headers = {
    host: outside.host,
    'x-forwarded-host': outside.host,
    'x-forwarded-proto': outside.protocol.slice(0, -1),
    accept: 'text/html',
    'accept-encoding': 'identity',
    // Next holds the metadata back for the head (htmlLimitedBots) only when some agent is named.
    'user-agent': 'bag-hkv-front',
  };

  function ask(
    method: 'GET' | 'POST',
    target: string,
    patience: number,
    further = {},
    body?: Buffer,
  ): Promise<InnerAnswer> {
    return new Promise((resolve, reject) => {
      const signal = AbortSignal.timeout(patience);
      const outgoing = request(
        `${origin}${target}`,
        { agent, method, headers: { ...headers, ...further }, signal },
        (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
          incoming.on('error', reject);
          incoming.on('end', () =>
            resolve({
              status: incoming.statusCode ?? 500,
              headers: incoming.headers,
              body: Buffer.concat(chunks),
            }),
          );
        },
      );
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  }

  return {
    get: (target, patience, identity) => ask('GET', target, patience, identity),
    post: (target, patience, further, body) => ask('POST', target, patience, further, body),
    close: () => agent.destroy(),
  };
}
