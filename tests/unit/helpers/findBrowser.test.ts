import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from '../../helpers/findBrowser.mjs';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'browser-'));
  for (const name of ['chromium', 'mine']) {
    writeFileSync(path.join(folder, name), '');
    chmodSync(path.join(folder, name), 0o755);
  }
  writeFileSync(path.join(folder, 'google-chrome'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('prefers the browser named by CHROME_PATH', () => {
  const mine = path.join(folder, 'mine');
  expect(findBrowser({ CHROME_PATH: mine, PATH: folder }, [])).toBe(mine);
});

test('finds a browser on the PATH', () => {
  expect(findBrowser({ PATH: `/nowhere${path.delimiter}${folder}` }, [])).toBe(path.join(folder, 'chromium'));
});

test('finds none where none can be started', () => {
  expect(
    findBrowser({ CHROME_PATH: path.join(folder, 'google-chrome'), PATH: '/nowhere' }, []),
  ).toBeUndefined();
});
