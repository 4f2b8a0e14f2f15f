/** `node src/server/run.mjs build/<file>.mjs …`: packs our own files and runs one of them; for the commands in package.json. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { bundle, EnsureError, ensureInstalled } from './ensure.mjs';

try {
  if (existsSync('.env')) process.loadEnvFile('.env');
  await ensureInstalled();
  await bundle();
} catch (error) {
  if (!(error instanceof EnsureError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
const child = spawn(process.execPath, ['--no-warnings', ...process.argv.slice(2)], { stdio: 'inherit' });
process.on('SIGINT', () => undefined);
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
