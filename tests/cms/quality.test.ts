import { heading, paragraph, richTextOf } from '@/blocks/exampleText';
import { type Cms, openCms } from '../helpers/cms';
import { type RestClient, signIn, visit } from '../helpers/rest';

type Doc = { id: number; findings?: number; _status: string };
type Failure = { errors: { message: string }[] };

let cms: Cms;
let lwl: RestClient;
let editor: RestClient;
let admin: RestClient;
let id: number;

const members = '/api/member-associations';
const bad = { description: richTextOf(heading('Zu tief', 'h4')) };
const good = { description: richTextOf(heading('Gut'), paragraph('Ein Satz.')) };

beforeAll(async () => {
  cms = await openCms();
  [lwl, editor, admin] = [await signIn(cms, 'lwl'), await signIn(cms, 'editor'), await signIn(cms, 'admin')];
  const { json } = await editor.get<{ docs: Doc[] }>(`${members}?where[slug][equals]=lwl&depth=0`);
  id = json.docs[0]?.id ?? 0;
});
afterAll(() => cms.close());

const draft = (client: RestClient, data: object) =>
  client.patch<{ doc: Doc }>(`${members}/${id}?draft=true&depth=0`, data);
const step = (client: RestClient, name: string, body: object = {}) =>
  client.post<Failure>(`${members}/${id}/${name}`, body);
const newest = async () => {
  const { json } = await editor.get<{ docs: { id: number }[] }>(
    `${members}/versions?where[parent][equals]=${id}&where[latest][equals]=true&depth=0`,
  );
  return String(json.docs[0]?.id);
};
const said = ({ json, status }: { json: Failure; status: number }) => [status, json.errors?.[0]?.message];

const forgetEntries = () => cms.query('DELETE FROM activity');
const entries = async () => {
  const rows = await cms.query(
    "SELECT action, note FROM activity WHERE action::text LIKE 'released%' ORDER BY id",
  );
  return rows.map(({ action, note }) => [action, note]);
};

test('what the site brings along has no errors', async () => {
  for (const collection of ['pages', 'topics', 'partners', 'member-associations'] as const) {
    const { docs } = await cms.payload.find({ collection, pagination: false, depth: 0 });
    expect(docs.length).toBeGreaterThan(2);
    expect(docs.filter(({ findings }) => findings === null || Number(findings) >= 1000)).toEqual([]);
  }
});

test('each save keeps the count, which visitors do not see and nobody sets', async () => {
  const { json } = await draft(lwl, { ...bad, findings: 0 });
  expect(json.doc.findings).toBe(1000);
  const seen = await visit(cms).get<Doc>(`${members}/${id}?depth=0`);
  expect(seen.json).not.toHaveProperty('findings');
});

test('errors block handing in, hints do not', async () => {
  await draft(lwl, bad);
  expect(said(await step(lwl, 'hand-in'))).toEqual([
    422,
    'Noch ein Schritt vor der Freigabe. 1 Fehler ist offen: Überschrift überspringt eine Ebene. Beheben Sie ihn, dann kann der Entwurf zur Geschäftsstelle.',
  ]);
  await draft(lwl, { description: richTextOf(paragraph('Das WTG gilt.')) });
  expect((await step(lwl, 'hand-in')).status).toBe(200);
});

test('errors that came in later block the release, except by an admin with a reason, which is logged', async () => {
  await draft(editor, bad);
  await forgetEntries();
  const seen = await newest();
  const fault = [
    422,
    '1 Fehler ist offen: Überschrift überspringt eine Ebene. Geben Sie zurück oder beheben Sie ihn selbst.',
  ];
  expect(said(await step(editor, 'release', { seen }))).toEqual(fault);
  expect(said(await step(editor, 'release', { seen, override: 'Eilt' }))).toEqual(fault);
  expect(said(await step(admin, 'release', { seen, override: ' ' }))).toEqual(fault);
  expect(await entries()).toEqual([]);
  expect((await step(admin, 'release', { seen, override: 'Eilt sehr' })).status).toBe(200);
  expect(await entries()).toEqual([
    ['releasedDespiteErrors', '1 Fehler ist offen: Überschrift überspringt eine Ebene. Eilt sehr'],
  ]);
});

test('who passes over errors and over the second person decides once, and the log says it once', async () => {
  await admin.post('/api/globals/settings', { fourEyes: true });
  await draft(admin, { description: richTextOf(paragraph('Alles Wichtige.')) });
  expect((await step(admin, 'hand-in')).status).toBe(200);
  // What was handed in was fine; what came in since is not.
  await draft(admin, bad);
  await forgetEntries();
  const round = { seen: await newest(), override: 'Tagung heute' };
  expect((await step(admin, 'release', round)).status).toBe(200);
  const fault = '1 Fehler ist offen: Überschrift überspringt eine Ebene.';
  expect(await entries()).toEqual([['releasedDespiteErrors', `${fault} Tagung heute · Ohne zweite Person.`]]);
  await forgetEntries();
  const direct = { ...bad, _status: 'published', changeNote: 'Niemand sonst da.', despiteErrors: 'Eilt' };
  expect((await admin.patch(`${members}/${id}?depth=0`, direct)).status).toBe(200);
  expect(await entries()).toEqual([
    ['releasedDespiteErrors', `${fault} Ohne zweite Person: Niemand sonst da. Eilt`],
  ]);
  await admin.post('/api/globals/settings', { fourEyes: false });
});

test('the same holds where the office publishes by itself, old or new', async () => {
  const publish = (client: RestClient, data: object) =>
    client.patch<Failure & { doc: Doc }>(`${members}/${id}?depth=0`, { ...data, _status: 'published' });
  expect(said(await publish(editor, bad))).toEqual([
    422,
    '1 Fehler ist offen: Überschrift überspringt eine Ebene. Beheben Sie ihn, dann können Sie freigeben.',
  ]);
  expect((await publish(editor, { ...bad, despiteErrors: 'Eilt' })).status).toBe(422);
  expect((await publish(admin, { ...bad, despiteErrors: 'Eilt' })).status).toBe(200);
  const { status } = await editor.post('/api/partners?depth=0', {
    name: 'Neu',
    slug: 'neu',
    kind: 'fachorganisation',
    summary: 'Neu.',
    text: bad.description,
    _status: 'published',
  });
  expect(status).toBe(422);
  expect((await publish(editor, good)).status).toBe(200);
});
