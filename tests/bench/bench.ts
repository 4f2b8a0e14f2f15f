/** `npm run bench`: measures the built site on a database of its own and writes docs/performance.md. */
import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import pg from 'pg';
import { launchBrowser } from '../helpers/browser';
import { startCluster } from '../helpers/cluster';
import { createDatabase } from '../helpers/database';
import { type Site, startSite } from '../helpers/site';
import { notFoundNotice, type Template, templateNames, templates } from '../helpers/templates';
import { openWire } from '../helpers/wire';
import { type FirstView, firstView } from './firstView';
import { type Load, load } from './load';
import { countStatements, memoryOf, timePublishes } from './measures';
import { serveWithNginx } from './nginx';
import { type Results, report } from './report';
import { timeSearches } from './search';

const publishes = 20;

async function measureViews(site: Site): Promise<Map<Template, FirstView>> {
  const browser = await launchBrowser();
  const views = new Map<Template, FirstView>();
  for (const name of templateNames) {
    views.set(name, await firstView(browser, site, templates[name], { allow: [notFoundNotice] }));
  }
  await browser.close();
  return views;
}

/** Headers and body of the home page as browsers get it once it has been squeezed. */
async function squeezed(site: Site): Promise<{ headers: Headers; body: Buffer }> {
  for (;;) {
    const answer = await site.fetch('/', { headers: { 'accept-encoding': 'br' } });
    const body = brotliCompressSync(await answer.text());
    if (answer.headers.get('content-encoding') === 'br') return { headers: answer.headers, body };
  }
}

async function measureLoads(site: Site): Promise<Results['loads']> {
  const nginx = await serveWithNginx(await squeezed(site));
  const targets = [
    { what: 'Startseite', url: `${site.origin}/` },
    ...(nginx ? [{ what: 'nginx, dieselben Bytes als Datei', url: nginx.url }] : []),
    { what: 'Profil', url: `${site.origin}/mitgliedsverbaende/lwl` },
    { what: 'gefilterte Liste', url: `${site.origin}/mitgliedsverbaende?land=BY&thema=kultur` },
    { what: 'ohne Ablage: /zustaendig?ort=Kassel', url: `${site.origin}/zustaendig?ort=Kassel` },
  ];
  const loads = await load(targets.map(({ url }) => url));
  await nginx?.stop();
  return targets.map(({ what }, index) => ({ what, ...(loads[index] as Load) }));
}

const cluster = await startCluster();
try {
  const database = await createDatabase({ seeded: true });
  const wire = await openWire(database.url);
  const begun = performance.now();
  const site = await startSite({ databaseUrl: wire.url });
  const startTime = performance.now() - begun;
  const statements = await countStatements(site, wire);
  const views = await measureViews(site);
  const { visible, renders } = await timePublishes(site, publishes);
  const loads = await measureLoads(site);
  const memory = memoryOf(site.pid);
  await site.stop();
  await wire.close();
  const pool = new pg.Pool({ connectionString: database.url, max: 12 });
  const search = await timeSearches(pool);
  await pool.end();
  await database.drop();

  const text = report({ startTime, statements, views, visible, renders, loads, memory, search });
  writeFileSync('docs/performance.md', text);
  process.stdout.write(`\n${text}\nGeschrieben nach docs/performance.md.\n`);
} finally {
  await cluster.stop();
}
