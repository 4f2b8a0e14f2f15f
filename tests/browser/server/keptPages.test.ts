import { createDatabase, type TestDatabase } from '../../helpers/database';
import { signIn } from '../../helpers/rest';
import { type Site, startSite } from '../../helpers/site';
import { pastTheStore, statementsFor, untilWarm } from '../../helpers/statements';
import { type Template, templateNames, templates } from '../../helpers/templates';
import { openWire, type Wire } from '../../helpers/wire';

const mostStatements = 6;

let database: TestDatabase;
let wire: Wire;
let site: Site;
beforeAll(async () => {
  database = await createDatabase({ seeded: true });
  wire = await openWire(database.url);
  site = await startSite({ databaseUrl: wire.url });
  await untilWarm(site, wire);
});
afterAll(async () => {
  await site.stop();
  await wire.close();
  await database.drop();
});

const statements = (path: string, headers?: Record<string, string>) =>
  statementsFor(site, wire, path, headers);

const isNeverKept = (path: string) => /\?(ort|wort)=/.test(path);
/** Forms carry the moment they were opened. */
const kept = templateNames.filter(
  (name) => !isNeverKept(templates[name]) && !name.includes('not exist') && !name.startsWith('form '),
);

describe('statements in the database', () => {
  it.each(templateNames)(`at most ${mostStatements} to render: %s`, async (name: Template) => {
    const count = await statements(templates[name], pastTheStore);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(mostStatements);
  });

  it.each(kept)('none when asked again: %s', async (name: Template) => {
    expect(await statements(templates[name])).toBe(0);
  });

  it.each(['/themen?fbclid=1', '/themen?fbclid=2&page=3', '/mitgliedsverbaende?utm_source=x&land=BY'])(
    'none for a query that no page declares, so that no entry of its own comes about: %s',
    async (path) => {
      await site.fetch('/mitgliedsverbaende?land=BY');
      wire.takeStatements();
      await (await site.fetch(path)).text();
      // Every page that is rendered reads its navigation; jobs of the site do not.
      expect(wire.takeStatements().filter((text) => text.includes('main_navigation'))).toEqual([]);
    },
  );
});

test('a notice comes and goes on time on pages already kept', async () => {
  const editor = await signIn(site, 'editor');
  const from = Date.now() + 5_000;
  const until = from + 3_000;
  const { status } = await editor.post('/api/globals/site-notice', {
    text: 'Heute geschlossen.',
    level: 'info',
    from: new Date(from),
    until: new Date(until),
  });
  expect(status).toBe(200);
  expect(Date.now()).toBeLessThan(from);

  const seen = { before: 0, during: 0, after: 0 };
  while (seen.after < 5) {
    const asked = Date.now();
    const html = await (await site.fetch('/partner')).text();
    const answered = Date.now();
    const shown = html.includes('Heute geschlossen.');
    expect(html).not.toContain('kept-until');
    // An answer under way at the very moment may be either.
    const time =
      answered < from
        ? 'before'
        : asked >= until
          ? 'after'
          : asked >= from && answered < until
            ? 'during'
            : undefined;
    if (!time) continue;
    seen[time] += 1;
    expect({ time, shown }).toEqual({ time, shown: time === 'during' });
  }
  expect(seen.before).toBeGreaterThan(0);
  expect(seen.during).toBeGreaterThan(0);
  expect(await statements('/partner')).toBe(0);
});
