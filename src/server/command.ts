import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { EnvError, environmentWith, launchEnv } from '../lib/env';
import { openCommandDatabase } from './commandDatabase';
import { StartError } from './startError';

/**
 * `node build/command.mjs <name> …`: runs one of the commands bundled beside this file with the site's database,
 * whether the site is running or not.
 */
async function run([name = '', ...args]: string[]): Promise<number> {
  const file = path.join(path.dirname(fileURLToPath(import.meta.url)), `${name}.mjs`);
  const { environment, stop } = await openCommandDatabase(launchEnv());
  try {
    // What Lexical offers to Node waits for a part of itself while it loads, and with Payload's editor that at times
    // never ends; its production build does not wait. See docs/decisions/0020.
    const child = spawn(process.execPath, ['-C', 'production', '--no-warnings', file, ...args], {
      env: environmentWith({ NODE_ENV: 'production', ...environment }),
      stdio: 'inherit',
    });
    const [code] = await once(child, 'exit');
    return code ?? 1;
  } finally {
    await stop();
  }
}

// Ctrl-C reaches the command itself; this process stays to stop the database.
process.on('SIGINT', () => undefined);
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof StartError || error instanceof EnvError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
