import { setTimeout as pause } from 'node:timers/promises';
import { createDatabase, type TestDatabase } from '../../helpers/database';
import { publisher, readAlong } from '../../helpers/publishing';
import { signIn } from '../../helpers/rest';
import { type Site, startSite } from '../../helpers/site';

/** Enough to meet every order of events; STALE_PUBLISHES=200 is the long proof. */
const publishes = Number(process.env.STALE_PUBLISHES ?? 30);

let database: TestDatabase;
let here: Site;
let there: Site;
beforeAll(async () => {
  database = await createDatabase({ seeded: true });
  here = await startSite({ databaseUrl: database.url });
  there = await startSite({ databaseUrl: database.url });
});
afterAll(async () => {
  await Promise.all([here.stop(), there.stop()]);
  await database.drop();
});

test('what one instance publishes shows on the next request to the other', async () => {
  const publish = await publisher(here);
  for (const words of ['Erste Fassung.', 'Zweite Fassung.', 'Dritte Fassung.']) {
    await (await there.fetch('/')).text();
    await publish(words);
    expect(await (await there.fetch('/')).text()).toContain(words);
    expect(await (await here.fetch('/')).text()).toContain(words);
  }
});

test('an address that changed leads on at once on both instances, with its query, and is counted', async () => {
  const editor = await signIn(here, 'editor');
  const { json } = await editor.post<{ doc: { id: number } }>('/api/pages?depth=0', {
    title: 'Umzug',
    slug: 'umzug',
    _status: 'published',
  });
  const sites = [here, there];
  const ask = async (path: string) =>
    Promise.all(
      sites.map(async (site) => {
        const { headers, status } = await site.fetch(path);
        return `${status} ${headers.get('location') ?? ''}`.trim();
      }),
    );
  const moveTo = (slug: string) =>
    editor.patch(`/api/pages/${json.doc.id}?depth=0`, { slug, _status: 'published' });

  expect(await ask('/umzug')).toEqual(['200', '200']);
  expect(await ask('/umgezogen')).toEqual(['404', '404']);
  await moveTo('umgezogen');
  expect(await ask('/umzug?von=hier&x=1')).toEqual(Array(2).fill('301 /umgezogen?von=hier&x=1'));
  expect(await ask('/umgezogen')).toEqual(['200', '200']);
  await moveTo('umzug');
  expect(await ask('/umzug')).toEqual(['200', '200']);
  expect(await ask('/umgezogen')).toEqual(Array(2).fill('301 /umzug'));
  const hits = () =>
    database.query(`SELECT count, day = current_date AS today FROM redirect_hits JOIN redirects
      ON redirects.id = redirect_id WHERE "from" = '/umgezogen'`);
  await expectSoon(hits, [{ count: 2, today: true }]);
});

/** Counting waits for nobody, so the proof waits for it. */
async function expectSoon(read: () => Promise<unknown>, wanted: unknown): Promise<void> {
  while (JSON.stringify(await read()) !== JSON.stringify(wanted)) await pause(50);
  expect(await read()).toEqual(wanted);
}

test(`${publishes} publishes under 50 readers: nobody who asks after a publish has returned sees what was before`, async () => {
  const publish = await publisher(here);
  await publish('Stand 0.');
  const readers = readAlong([here, there], { count: 50, pattern: /Stand (\d+)\./ });
  for (let number = 1; number <= publishes; number += 1) {
    await publish(`Stand ${number}.`);
    readers.expectAtLeast(number);
  }
  const { answers, stale } = await readers.stop();
  expect(stale).toEqual([]);
  expect(answers).toBeGreaterThan(publishes);
}, 600_000);
