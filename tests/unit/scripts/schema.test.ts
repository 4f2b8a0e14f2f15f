import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'schema-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

type Columns = Record<string, { name: string }>;

/** Runs the check as if the newest migration had left the pages with these columns. */
function checkAgainst(change: (columns: Columns) => Columns) {
  const newest = readdirSync('migrations')
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1);
  const snapshot = JSON.parse(readFileSync(path.join('migrations', String(newest)), 'utf8'));
  const pages = snapshot.tables['public.pages'] as { columns: Columns };
  pages.columns = change(pages.columns);
  writeFileSync(path.join(folder, '1.json'), JSON.stringify(snapshot));
  const script = ['-C', 'production', '--import', 'tsx', '--no-warnings', 'scripts/check/schema.mjs', folder];
  return spawnSync(process.execPath, script, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

test('a field without a migration fails the check, names the statement and leaves no file', () => {
  const { status, stderr } = checkAgainst(({ title: _, ...others }) => others);
  expect(stderr).toContain('ALTER TABLE "pages" ADD COLUMN "title"');
  expect(status).toBe(1);
  expect(readdirSync(folder)).toEqual(['1.json']);
}, 60_000);

test('a renamed field fails the check instead of waiting for an answer', () => {
  const { status, stdout } = checkAgainst(({ title, ...others }) => ({
    ...others,
    headline: { ...title, name: 'headline' },
  }));
  expect(stdout).toContain('created or renamed');
  expect(status).not.toBe(0);
}, 60_000);
