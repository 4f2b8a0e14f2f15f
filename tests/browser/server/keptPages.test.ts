import { createDatabase, type TestDatabase } from '../../helpers/database';
import { signIn } from '../../helpers/rest';
import { type Site, startSite } from '../../helpers/site';
import { type Template, templateNames, templates } from '../../helpers/templates';
import { untilWarm } from '../../helpers/untilWarm';
import { openWire, type Wire } from '../../helpers/wire';

const mostStatements = 6;
/** Makes the front hand the request to the app, past everything kept; Next does not take it for a preview. */
const pastTheStore = { cookie: '__prerender_bypass=0' };

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

async function statementsFor(path: string, headers: Record<string, string> = {}): Promise<string[]> {
  wire.takeStatements();
  await (await site.fetch(path, { headers })).text();
  return wire.takeStatements();
}

const isNeverKept = (path: string) => path.includes('?ort=');
const kept = templateNames.filter((name) => !isNeverKept(templates[name]) && !name.includes('not exist'));

describe('statements in the database', () => {
  it.each(templateNames)(`at most ${mostStatements} to render: %s`, async (name: Template) => {
    const statements = await statementsFor(templates[name], pastTheStore);
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.slice(mostStatements)).toEqual([]);
  });

  it.each(kept)('none when asked again: %s', async (name: Template) => {
    await statementsFor(templates[name]);
    expect(await statementsFor(templates[name])).toEqual([]);
  });

  it('none for a query that no page declares: no entry of its own comes about', async () => {
    await statementsFor('/themen');
    expect(await statementsFor('/themen?fbclid=1')).toEqual([]);
    expect(await statementsFor('/themen?fbclid=2&page=3')).toEqual([]);
    await statementsFor('/mitgliedsverbaende?land=BY');
    expect(await statementsFor('/mitgliedsverbaende?utm_source=x&land=BY')).toEqual([]);
  });
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
  expect(await statementsFor('/partner')).toEqual([]);
});
