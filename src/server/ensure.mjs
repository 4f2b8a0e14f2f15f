/** What must be there before the site or its tests can start; runs with nothing installed. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withBuildLock } from './buildLock.mjs';
import { hashOfSources } from './hashOfSources.mjs';

const here = fileURLToPath(new URL('../..', import.meta.url));

/** Installing or building failed; the message is one German sentence. */
export class EnsureError extends Error {}

/** Installs the packages unless exactly those of package-lock.json are there. */
export async function ensureInstalled(root = here) {
  if (isInstalled(root)) return;
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  await runVisibly('Die Pakete werden installiert, das dauert ein bis zwei Minuten', {
    root,
    command,
    args: [...first, 'ci', '--include=dev', '--no-audit', '--no-fund'],
    failure: 'Die Pakete ließen sich nicht installieren. Besteht eine Verbindung ins Internet?',
  });
}

/**
 * npm notes in node_modules what it has put there, last of all, so half an installation has no such note.
 * Packages for other systems are listed as optional and may be missing.
 * @param {string} root
 */
export function isInstalled(root) {
  const note = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(note)) return false;
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(note, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([name, { version, optional }]) => name === '' || optional || present[name]?.version === version,
  );
}

/** Builds site and server unless the last build was made from exactly these sources. */
export async function ensureBuilt(root = here) {
  if (isBuilt(root)) return;
  await withBuildLock(root, async () => {
    if (isBuilt(root)) return;
    const sources = hashOfSources(root);
    rmSync(stampIn(root), { force: true });
    await runVisibly('Die Website wird gebaut, das dauert ein bis zwei Minuten', {
      root,
      command: process.execPath,
      args: [path.join(root, 'node_modules/next/dist/bin/next'), 'build'],
      failure: 'Die Website ließ sich nicht bauen.',
    });
    await bundle(root);
    mkdirSync(path.dirname(stampIn(root)), { recursive: true });
    writeFileSync(stampIn(root), sources);
  });
}

/** @param {string} root */
const stampIn = (root) => path.join(root, 'build/sources.sha256');

/** @param {string} root */
export function isBuilt(root) {
  const made = ['.next/BUILD_ID', 'build/server.mjs', 'build/sources.sha256'];
  if (!made.every((file) => existsSync(path.join(root, file)))) return false;
  return readFileSync(stampIn(root), 'utf8') === hashOfSources(root);
}

/** Packs the server and the commands, each into one file in build/; packages stay where npm put them. */
export async function bundle(root = here) {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: {
      server: 'src/server/main.ts',
      command: 'src/server/command.ts',
      backup: 'src/server/backup/main.ts',
      account: 'src/cms/createAccount.ts',
      seed: 'src/cms/seedCommand.ts',
      search: 'src/cms/searchCommand.ts',
    },
    outdir: 'build',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
}

/**
 * Runs a long step, says every few seconds that it is still at work, and shows its own words only when it fails.
 * @param {string} title
 * @param {{ root: string, command: string, args: string[], failure: string }} step
 * @returns {Promise<void>}
 */
function runVisibly(title, { root, command, args, failure }) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  say(`${title} …`);
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && command === 'npm',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const pulse = setInterval(() => say(`  … seit ${seconds()} Sekunden`), 10_000);

  return new Promise((resolve, reject) => {
    /** @param {string} words */
    const fail = (words) => {
      clearInterval(pulse);
      process.stderr.write(`${words}\n`);
      reject(new EnsureError(failure));
    };
    child.once('error', (error) => fail(error.message));
    child.once('close', (code) => {
      if (code !== 0) return fail(output);
      clearInterval(pulse);
      say(`  fertig nach ${seconds()} Sekunden.`);
      resolve();
    });
  });
}

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);
