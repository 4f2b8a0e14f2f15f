/**
 * `npm test`: installs and builds what is missing, runs every test, ends with one line of totals.
 * `npm test -- rights` runs files whose path matches, `npm test -- --project unit` one kind of test.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { EnsureError, ensureBuilt, ensureInstalled } from '../src/server/ensure.mjs';
import { findBrowser } from './helpers/findBrowser.mjs';
import { chooseTests } from './runOptions.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { resolve } = createRequire(import.meta.url);
/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

const startsSite = /helpers\/(site|sharedSite|rest|browser)['"]/;

/** @param {string[]} options */
function jest(...options) {
  return ['--experimental-vm-modules', '--no-warnings', resolve('jest/bin/jest'), ...options];
}

/**
 * Only files that start the site need a build; the others run at once.
 * @param {string[]} jestArguments
 */
function needsBuild(jestArguments) {
  const { stdout } = spawnSync(process.execPath, jest('--listTests', ...jestArguments), {
    cwd: root,
    encoding: 'utf8',
  });
  const files = stdout.split('\n').filter((line) => path.isAbsolute(line));
  return files.some((file) => startsSite.test(readFileSync(file, 'utf8')));
}

/**
 * Resolves with jest's exit code and the totals of its reporter, or none when jest itself broke.
 * @param {string[]} jestArguments
 * @param {Record<string, string>} environment
 * @returns {Promise<{ code: number, totals?: Totals }>}
 */
function runJest(jestArguments, environment) {
  const child = spawn(process.execPath, jest('--forceExit', ...jestArguments), {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  process.on('SIGINT', () => child.kill('SIGINT'));
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    /** @type {Totals | undefined} */
    let totals;
    child.on('message', (message) => {
      totals = /** @type {Totals} */ (message);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, totals }));
  });
}

/** @param {() => Promise<void>} step */
async function orExit(step) {
  try {
    await step();
  } catch (error) {
    if (!(error instanceof EnsureError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

await orExit(ensureInstalled);
const browser = findBrowser();
const choice = chooseTests(process.argv.slice(2), { browser, isCi: process.env.CI === 'true' });
if (choice.notice) console.error(choice.notice);
if (choice.refused) process.exit(1);
if (needsBuild(choice.jestArguments)) await orExit(ensureBuilt);

const { code, totals } = await runJest(choice.jestArguments, browser ? { CHROME_PATH: browser } : {});
const { passed, failed, skipped } = totals ?? { passed: 0, failed: 1, skipped: 0 };
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(code === 0 && failed > 0 ? 1 : code);
