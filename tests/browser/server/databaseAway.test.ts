import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FORM_PATHS } from '@/lib/formPaths';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../../src/server/database/embeddedPostgres';
import { sitemapPaths } from '../../helpers/crawl';
import { type Site, startSite } from '../../helpers/site';
import { openWire, type Wire } from '../../helpers/wire';

let folder: string;
let postgres: EmbeddedPostgres;
/** PostgreSQL comes back under another port; through the wire the site finds it where it was. */
let wire: Wire;
let site: Site;

const startPostgres = () =>
  startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres'), throwaway: true, log: () => undefined });

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'bag-hkv-away-'));
  // PostgreSQL refuses to run as root; the account it falls back to has to reach its data.
  chmodSync(folder, 0o755);
  postgres = await startPostgres();
  wire = await openWire(postgres.url);
  site = await startSite({ databaseUrl: wire.url, dataDir: path.join(folder, 'data') });
}, 240_000);
afterAll(async () => {
  await site.stop();
  await wire.close();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function read(target: string) {
  const response = await site.fetch(target);
  return { target, status: response.status, text: await response.text() };
}

async function readAll(targets: readonly string[]) {
  const answers = [];
  for (const target of targets) answers.push(await read(target));
  return answers;
}

async function untilReady(): Promise<void> {
  while ((await read('/readyz')).status !== 200);
}

test('with PostgreSQL stopped every page ever finished stays, others answer 503, and nothing wrong is left', async () => {
  // A form could not take anything now.
  const pages = (await sitemapPaths(site)).filter((path) => !(path in FORM_PATHS));
  const known = [...pages, '/mitgliedsverbaende?land=BY', '/feed.xml', '/sitemap.xml'];
  const unknown = [
    '/gibt-es-nicht',
    '/barriere-melden',
    '/mitgliedsverbaende?land=HE',
    '/zustaendig?ort=Kassel',
  ];
  const before = await readAll(known);
  expect(before.filter(({ status }) => status !== 200)).toEqual([]);

  await postgres.stop();
  expect((await read('/healthz')).status).toBe(200);
  expect((await read('/readyz')).status).toBe(503);
  expect(await readAll(known)).toEqual(before);
  for (const target of unknown) {
    const response = await site.fetch(target);
    expect([target, response.status]).toEqual([target, 503]);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await response.text()).toMatch(/<html lang="de"[\s\S]*<h1/);
  }

  postgres = await startPostgres();
  wire.lead(postgres.url);
  await untilReady();
  expect(await readAll(known)).toEqual(before);
  expect((await readAll(unknown)).map(({ status }) => status)).toEqual([404, 200, 200, 200]);
}, 300_000);
