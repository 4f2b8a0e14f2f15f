import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AnswerPlainRequest, answerPlainRequests } from './front/answerPlainRequests';
import { StartError } from './startError';

/**
 * A server with limits against slow and oversized requests; a file of 15 MB has two minutes to arrive. What
 * `answerPlain` knows an answer to never reaches the listener.
 */
export function createHttpServer(listener: RequestListener, answerPlain?: AnswerPlainRequest): Server {
  const server = createServer(
    {
      headersTimeout: 15_000,
      requestTimeout: 120_000,
      // Longer than proxies keep their connections, so that it is never us who closes one they are about to use.
      keepAliveTimeout: 75_000,
      maxHeaderSize: 16_384,
    },
    listener,
  );
  if (answerPlain) answerPlainRequests(server, answerPlain);
  return server;
}

/** @returns the port, which differs from the wanted one when that is 0 @throws StartError */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw whyNot((error as NodeJS.ErrnoException).code, port, host) ?? error;
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

/** Says so before a database is started in vain. @throws StartError */
export async function ensurePortIsFree(port: number, host: string): Promise<void> {
  const server = createServer();
  await listen(server, port, host);
  server.close();
  await once(server, 'close');
}

function whyNot(code: string | undefined, port: number, host: string): StartError | undefined {
  switch (code) {
    case 'EADDRINUSE':
      return new StartError(
        `Port ${port} ist schon belegt; beenden Sie das andere Programm oder wählen Sie mit PORT einen anderen.`,
      );
    case 'EACCES':
      return new StartError(
        `Für Port ${port} fehlt dem Programm das Recht; wählen Sie mit PORT einen Port ab 1024.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartError(`Die Adresse ${host} aus HOST gibt es auf diesem Rechner nicht.`);
    default:
      return undefined;
  }
}

/**
 * Takes no new connections and resolves when the last answer is out; after `patience` milliseconds it cuts the
 * rest off.
 */
export async function finishRequests(server: Server, patience = 3_000): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  // A connection that is kept alive after its answer would hold the server open.
  const sweeping = setInterval(() => server.closeIdleConnections(), 20);
  const limit = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearInterval(sweeping);
  clearTimeout(limit);
}
