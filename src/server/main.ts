import { EnvError } from '../lib/env';
import { log } from '../lib/log';
import { StartError } from './startError';
import { startSite } from './startSite';
import { createStops } from './stops';

process.title = 'bag-hkv';

const stops = createStops();

/** Stops everything in order and ends the process; only the first reason to do so counts. */
function end(code: number): void {
  void stops.run().finally(() => process.exit(code));
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(0));
// `npm start` holds a channel to this process; it breaks when that one is killed.
process.on('disconnect', () => end(0));
// Whoever read our output has gone. Unheard, Next would report each broken write with another one, for ever.
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
process.on('uncaughtException', (err) => {
  log.fatal({ err }, 'unexpected error');
  end(1);
});

try {
  await startSite({ isDev: process.argv.includes('--dev'), stops });
} catch (error) {
  if (error instanceof StartError || error instanceof EnvError) process.stderr.write(`${error.message}\n`);
  else {
    log.fatal({ err: error }, 'start failed');
    process.stderr.write('Die Website ließ sich nicht starten; die Zeile darüber nennt den Fehler.\n');
  }
  end(1);
}
