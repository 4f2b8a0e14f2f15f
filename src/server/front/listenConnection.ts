import pg from 'pg';
import type { FrontLog } from './frontLog';

export interface ListenOptions {
  databaseUrl: string;
  applicationName: string;
  channels: string[];
  /** `sender` is the process id of the sending connection. */
  onMessage(channel: string, payload: string, sender: number): void;
  /** Every message sent from now on arrives. */
  onReady(): void;
  /** Messages may get lost from now on. */
  onLost(): void;
  log: FrontLog;
}

const heartbeatEvery = 5_000;
const firstPause = 100;
const longestPause = 5_000;

/** A connection that listens and comes back by itself, with growing pauses, when it is lost. */
export function openListenConnection(options: ListenOptions) {
  const { databaseUrl, applicationName, channels, onMessage, onReady, onLost, log } = options;
  /** The one connection in use or being made; whatever an earlier one still says does not count. */
  let current: pg.Client | undefined;
  let pid: number | undefined;
  let isReady = false;
  let pause = firstPause;
  let timer: NodeJS.Timeout | undefined;

  function giveUp(client: pg.Client, err: unknown): void {
    if (current !== client) return;
    current = undefined;
    // Not awaited: a dead connection never says goodbye.
    client.end().catch(() => {});
    clearTimeout(timer);
    timer = setTimeout(connect, pause);
    log.warn({ err, nextTryIn: pause }, 'no connection for news of changes');
    pause = Math.min(pause * 2, longestPause);
    if (!isReady) return;
    isReady = false;
    onLost();
  }

  /** A connection cut somewhere on the way says nothing; only asking shows it. */
  async function keepAsking(client: pg.Client): Promise<void> {
    try {
      await client.query('select 1');
      if (current === client) timer = setTimeout(keepAsking, heartbeatEvery, client);
    } catch (err) {
      giveUp(client, err);
    }
  }

  async function connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: databaseUrl,
      connectionTimeoutMillis: 3_000,
      query_timeout: 3_000,
      keepAlive: true,
    });
    current = client;
    client.on('error', (err) => giveUp(client, err));
    client.on('end', () => giveUp(client, new Error('connection ended')));
    client.on('notification', ({ channel, payload, processId }) =>
      onMessage(channel, payload ?? '', processId),
    );
    try {
      await client.connect();
      for (const channel of channels) await client.query(`listen ${pg.escapeIdentifier(channel)}`);
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
      pid = rows[0]?.pid;
      // Last, since by this name other instances count who must have heard of a change.
      await client.query("select set_config('application_name', $1, false)", [applicationName]);
      if (current !== client) return;
      isReady = true;
      pause = firstPause;
      timer = setTimeout(keepAsking, heartbeatEvery, client);
      onReady();
    } catch (err) {
      giveUp(client, err);
    }
  }

  void connect();

  return {
    /** Process id of this connection, undefined while it is not ready. */
    pid: () => (isReady ? pid : undefined),
    /** Sends through this connection; a failure shows as its loss. */
    notify(channel: string, payload: string): void {
      const client = current;
      client
        ?.query('select pg_notify($1, $2)', [channel, payload])
        .catch((err: unknown) => giveUp(client, err));
    },
    async close(): Promise<void> {
      clearTimeout(timer);
      const client = current;
      current = undefined;
      isReady = false;
      await client?.end().catch(() => {});
    },
  };
}
