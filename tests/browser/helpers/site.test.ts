import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { signIn, visit } from '../../helpers/rest';
import { type Site, startSite } from '../../helpers/site';

let first: Site;
let second: Site;
beforeAll(async () => {
  [first, second] = await Promise.all([startSite(), startSite()]);
});

test('each role signs in and is who it says', async () => {
  for (const [account, role] of [
    ['admin', 'admin'],
    ['editor', 'editor'],
    ['lwl', 'member'],
    ['pfalz', 'member'],
  ] as const) {
    const client = await signIn(first, account);
    const { json } = await client.get<{ user: { role: string } }>('/api/users/me');
    expect(json.user.role).toBe(role);
  }
  const { json } = await visit(first).get('/api/users/me');
  expect(json.user).toBeNull();
});

test('two sites side by side do not share what is written', async () => {
  const editor = await signIn(first, 'editor');
  const made = await editor.post('/api/partners', {
    name: 'Prüfverband',
    slug: 'pruefverband',
    kind: 'fachorganisation',
    summary: 'Nur zur Prüfung.',
    _status: 'published',
  });
  expect(made.status).toBe(201);
  const search = '/api/partners?where[slug][equals]=pruefverband';
  expect((await visit(first).get(search)).json.totalDocs).toBe(1);
  expect((await visit(second).get(search)).json.totalDocs).toBe(0);
});

test('stopping ends the process with 0 and takes its folder along', async () => {
  await Promise.all([first.stop(), second.stop()]);
  expect(existsSync(first.dataDir)).toBe(false);
  await expect(first.fetch('/healthz')).rejects.toThrow();
});

test('a site that cannot start says why', async () => {
  await expect(startSite({ databaseUrl: 'postgres://nobody@127.0.0.1:1/nothing' })).rejects.toThrow(
    'The site did not become ready',
  );
});

test('a site does not outlive the process that started it', async () => {
  const script = `import { startSite } from './tests/helpers/site.ts';
    const { pid } = await startSite();
    console.log(pid);`;
  const starter = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [pid] = await once(starter.stdout, 'data');
  starter.kill('SIGKILL');
  await expectToEnd(Number(String(pid)));
});

/** Polls until no process has this id; the test's time limit bounds it. */
async function expectToEnd(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch (error) {
      expect(error).toMatchObject({ code: 'ESRCH' });
      return;
    }
    await pause(100);
  }
}
