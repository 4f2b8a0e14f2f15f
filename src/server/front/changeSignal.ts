import { randomUUID } from 'node:crypto';
import { CHANGE_CHANNEL } from '../../lib/changeChannel';
import type { Database } from './database';
import type { FrontLog } from './frontLog';
import { openListenConnection } from './listenConnection';

interface Options {
  databaseUrl: string;
  database: Database;
  onChange(): void;
  onReady(): void;
  onLost(): void;
  log: FrontLog;
}

const listenerName = 'bag-hkv-listener';
const markerChannel = 'content_marker';
const heardChannel = 'content_heard';
/** Milliseconds a changing request waits at most for every instance to have heard of the change. */
const longestWait = 2_000;

export type ChangeSignal = ReturnType<typeof openChangeSignal>;

/**
 * Hears of every change of content, on every instance.
 *
 * PostgreSQL hands notifications to each listener in the order of their commits. A marker sent after a change is
 * committed therefore arrives after the news of that change; whoever says to have heard the marker has emptied
 * its store. Who must have heard it stands in pg_stat_activity: a listener not yet there keeps no page until it
 * is, and then renders what is already committed.
 */
export function openChangeSignal({ databaseUrl, database, onChange, onReady, onLost, log }: Options) {
  /** Called with the process id of each listener that has heard a marker, by marker. */
  const markers = new Map<string, (pid: number) => void>();
  /** Listeners that let a wait run out: frozen or cut off, so the next change need not wait for them. */
  const silent = new Set<number>();

  const connection = openListenConnection({
    databaseUrl,
    applicationName: listenerName,
    channels: [CHANGE_CHANNEL, markerChannel, heardChannel],
    onMessage(channel, payload, sender) {
      if (channel === CHANGE_CHANNEL) return onChange();
      if (channel === heardChannel) {
        silent.delete(sender);
        return markers.get(payload)?.(sender);
      }
      const own = markers.get(payload);
      if (own) own(connection.pid() ?? 0);
      else connection.notify(heardChannel, payload);
    },
    onReady,
    onLost,
    log,
  });

  /** Sends the marker and answers who listened when it went out. */
  async function sendMarker(id: string): Promise<number[]> {
    const { rows } = await database.query<{ pid: number }>(
      `select pid, pg_notify($1, $2) from pg_stat_activity
        where application_name = $3 and datname = current_database()`,
      [markerChannel, id, listenerName],
    );
    return rows.map(({ pid }) => pid);
  }

  /** Waits for everybody who listened when the marker went out; answers who did not confirm in time. */
  function missingAfterMarker(id: string): Promise<number[]> {
    return new Promise((resolve, reject) => {
      const heardBy = new Set<number>();
      let asked: number[] | undefined;
      const missing = () => (asked ?? []).filter((pid) => !heardBy.has(pid));
      const timer = setTimeout(() => resolve(missing()), longestWait);
      function settle(): void {
        if (!asked || missing().length > 0) return;
        clearTimeout(timer);
        resolve([]);
      }
      markers.set(id, (pid) => {
        heardBy.add(pid);
        settle();
      });
      sendMarker(id).then(
        (pids) => {
          asked = pids.filter((pid) => !silent.has(pid));
          settle();
        },
        (err: unknown) => {
          clearTimeout(timer);
          reject(err);
        },
      );
    });
  }

  return {
    /**
     * Resolves when every instance has heard of all that was committed before the call, at the latest after some
     * two seconds; never rejects.
     */
    async everybodyHeard(): Promise<void> {
      const id = randomUUID();
      const ownPid = connection.pid();
      try {
        const missing = await missingAfterMarker(id);
        if (missing.length === 0) return;
        log.warn({ missing }, 'some instances did not confirm a change in time');
        // Without our own connection their confirmations could not arrive: no fault of theirs.
        if (ownPid !== undefined && connection.pid() === ownPid) for (const pid of missing) silent.add(pid);
      } catch (err) {
        log.warn({ err }, 'marker after a change could not be sent');
      } finally {
        markers.delete(id);
      }
    },
    close: () => connection.close(),
  };
}
