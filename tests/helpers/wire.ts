import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export type Wire = Awaited<ReturnType<typeof openWire>>;

/** A way to PostgreSQL that hears every statement, and that leads nowhere when told to. */
export async function openWire(databaseUrl: string) {
  let target: URL | undefined = new URL(databaseUrl);
  let statements: string[] = [];
  const sockets = new Set<Socket>();

  // Waiting to fill packets would add 40 ms to answers of more than one.
  const server = createServer({ noDelay: true }, (near) => {
    if (!target) return void near.destroy();
    const far = connect({ port: Number(target.port), host: target.hostname, noDelay: true });
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
    near.on(
      'data',
      createEar((statement) => statements.push(statement)),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(databaseUrl);
  url.port = String((server.address() as AddressInfo).port);

  return {
    url: url.href,
    /** What was asked since the last call, without the questions whether the database is there. */
    takeStatements(): string[] {
      const taken = statements.filter((statement) => statement !== 'select 1');
      statements = [];
      return taken;
    },
    /** Leads to another PostgreSQL from now on, or to none; who is connected is cut off. */
    lead(to?: string): void {
      target = to === undefined ? undefined : new URL(to);
      for (const socket of sockets) socket.destroy();
    },
    async close(): Promise<void> {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/**
 * Reads what a client sends: a first message without a type, then messages of one letter and their length. A
 * statement is a query (Q), or the execution (E) of what was parsed last (P).
 */
function createEar(onStatement: (text: string) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  let isGreeted = false;
  let parsed = '';
  const textAt = (start: number) => rest.toString('utf8', start, rest.indexOf(0, start));

  function hear(type: string): void {
    if (type === 'Q') onStatement(textAt(5));
    if (type === 'P') parsed = textAt(rest.indexOf(0, 5) + 1);
    if (type === 'E') onStatement(parsed);
  }
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const typeBytes = isGreeted ? 1 : 0;
      if (rest.length < typeBytes + 4) return;
      const length = typeBytes + rest.readUInt32BE(typeBytes);
      if (rest.length < length) return;
      if (isGreeted) hear(String.fromCharCode(rest[0] ?? 0));
      isGreeted = true;
      rest = rest.subarray(length);
    }
  };
}
