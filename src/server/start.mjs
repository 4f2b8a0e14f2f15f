/** `npm start` and, with --dev, `npm run dev`: makes ready what is missing, then runs the server. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isDev = process.argv.includes('--dev');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Gebraucht wird Node.js 20.19 oder neuer, hier läuft ${process.versions.node}.`);
  process.exit(1);
}
// Older versions would stumble over what these files use, so they are read only now.
const { bundle, EnsureError, ensureBuilt, ensureInstalled } = await import('./ensure.mjs');

try {
  if (existsSync(path.join(root, '.env'))) process.loadEnvFile(path.join(root, '.env'));
  await ensureInstalled();
  await (isDev ? bundle() : ensureBuilt());
} catch (error) {
  if (!(error instanceof EnsureError)) throw error;
  console.error(error.message);
  process.exit(1);
}

const server = spawn(process.execPath, [path.join(root, 'build/server.mjs'), ...process.argv.slice(2)], {
  cwd: root,
  env: { ...process.env, NODE_ENV: isDev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' },
  // The channel tells the server when this process dies without a word.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => server.kill(signal));
}
server.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal ?? 'SIGTERM']));
