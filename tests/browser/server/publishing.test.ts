import { createDatabase, type TestDatabase } from '../../helpers/database';
import { publisher, readAlong } from '../../helpers/publishing';
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
