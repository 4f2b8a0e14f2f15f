/** The lockfile fits package.json, and names no registry: it must work behind any mirror. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const hosts = new Set(readFileSync('package-lock.json', 'utf8').match(/"resolved": "https?:\/\/[^/"]+/g));
if (hosts.size > 0) {
  console.error(`package-lock.json names registry hosts:\n${[...hosts].join('\n')}`);
  process.exit(1);
}

const { status, stderr } = spawnSync('npm ci --dry-run --ignore-scripts --no-audit --no-fund', {
  shell: true,
  encoding: 'utf8',
});
if (status !== 0) {
  console.error(stderr);
  process.exit(1);
}
