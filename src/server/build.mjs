/** `npm run build`: builds site and server when they are older than their sources. */
import { EnsureError, ensureBuilt } from './ensure.mjs';

try {
  await ensureBuilt();
} catch (error) {
  if (!(error instanceof EnsureError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
