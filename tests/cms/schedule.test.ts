import { runDue } from '@/schedule/runDue';
import { type Cms, openCms } from '../helpers/cms';
import { type RestClient, signIn, visit } from '../helpers/rest';

interface Answer {
  id: number;
  state: string;
  doc: { id: number };
  errors: { message: string }[];
}

let cms: Cms;
let editor: RestClient;
let admin: RestClient;
let lwl: RestClient;
let association: number;

beforeAll(async () => {
  cms = await openCms();
  [editor, admin, lwl] = [await signIn(cms, 'editor'), await signIn(cms, 'admin'), await signIn(cms, 'lwl')];
  association = Number((await cms.query("SELECT id FROM members WHERE slug = 'lwl'"))[0]?.id);
});
afterAll(() => cms.close());

const future = '2027-05-03T08:00';
const at = (id: number, collection = 'pages') => `/api/${collection}/${id}`;
const profile = () => at(association, 'member-associations');
const planned = (path: string, body: object, client = editor) =>
  client.post<Answer>(`${path}/schedule`, { action: 'publish', at: future, ...body });
const change = (id: number, step: string, body: object = {}) =>
  editor.post<Answer>(`/api/schedules/${id}/${step}`, body);
const said = ({ status, json }: { status: number; json: Answer }) => [status, json.errors?.[0]?.message];
const shown = async (path: string) => (await visit(cms).get(path)).json;
const draftOf = async (path: string) => (await editor.get(`${path}?draft=true&depth=0`)).json;
/** Lets the time of a plan come, and runs what is due as two instances at once would. */
async function timeComes(id: number) {
  await cms.query("UPDATE schedules SET at = now() - interval '1 minute' WHERE id = $1", [id]);
  const runs = await Promise.all([runDue(cms.payload), runDue(cms.payload)]);
  const [row] = await cms.query('SELECT state, fault FROM schedules WHERE id = $1', [id]);
  return { state: row?.state, fault: row?.fault, runs: runs.filter(Boolean).length };
}
async function page(slug: string, data: object = {}): Promise<number> {
  const body = { title: `Seite ${slug}`, slug, _status: 'published', ...data };
  return (await editor.post<Answer>('/api/pages?depth=0', body)).json.doc.id;
}
const write = (client: RestClient, path: string, lead: string) =>
  client.patch(`${path}?draft=true&depth=0`, { lead });
const noFault = { fault: null, state: 'done', runs: 1 };

describe('a planned release', () => {
  it('publishes exactly its version, once; what was written since stays a draft with its author', async () => {
    await write(editor, profile(), 'Geplanter Satz.');
    const { json, status } = await planned(profile(), {});
    expect(status).toBe(200);
    expect((await write(lwl, profile(), 'Späterer Satz.')).status).toBe(200);
    await lwl.post(`${profile()}/hand-in`, {});
    expect((await shown(profile())).lead).not.toContain('Satz.');
    expect(await timeComes(json.id)).toEqual(noFault);
    expect((await shown(profile())).lead).toBe('Geplanter Satz.');
    const draft = await draftOf(profile());
    const [account] = await cms.query("SELECT id FROM users WHERE email LIKE 'lwl%'");
    expect(draft).toMatchObject({ lead: 'Späterer Satz.', _status: 'draft', changedBy: account?.id });
    const [round] = await cms.query("SELECT version FROM reviews WHERE state = 'open'");
    const released = await editor.post(`${profile()}/release`, { seen: round?.version });
    expect([released.status, (await shown(profile())).lead]).toEqual([200, 'Späterer Satz.']);
  });

  it('takes its new address along and leaves the way behind', async () => {
    const id = await page('plan-alt');
    await editor.patch(`${at(id)}?draft=true`, { slug: 'plan-neu' });
    const { json } = await planned(at(id), {});
    expect(await timeComes(json.id)).toEqual(noFault);
    expect(await cms.query(`SELECT "from" FROM redirects WHERE "from" = '/plan-alt'`)).toHaveLength(1);
    const log = await cms.query(
      "SELECT who_name, action, note FROM activity WHERE content_type = 'pages' AND content_id = $1 ORDER BY id DESC LIMIT 2",
      [String(id)],
    );
    expect(log).toEqual([
      { who_name: 'Website', action: 'released', note: 'geplant von Redaktion' },
      { who_name: 'Redaktion', action: 'planned', note: 'Veröffentlichen: 3. Mai 2027, 08:00 Uhr' },
    ]);
  });

  it('does not replace what was released since, and says so by mail', async () => {
    const id = await page('plan-ueberholt');
    await write(editor, at(id), 'Geplant.');
    const { json } = await planned(at(id), {});
    await editor.patch(at(id), { lead: 'Schon veröffentlicht.', _status: 'published' });
    expect(await timeComes(json.id)).toEqual({
      state: 'failed',
      fault: 'Inzwischen ist eine neuere Fassung öffentlich. Die geplante hätte sie ersetzt.',
      runs: 1,
    });
    expect((await shown(at(id))).lead).toBe('Schon veröffentlicht.');
    const mails = await cms.query(
      `SELECT "to" FROM mails WHERE subject = 'Nicht gelungen: Seite plan-ueberholt'`,
    );
    expect(mails).toEqual([{ to: 'redaktion@bag-hkv.test' }]);
    expect(said(await change(json.id, 'move', { at: '2020-01-01T08:00' }))[0]).toBe(400);
    expect((await change(json.id, 'move', { at: future })).json.state).toBe('planned');
  });

  it('keeps to the rules of review', async () => {
    const id = await page('plan-pruefung');
    expect(said(await planned(at(id), {}))).toEqual([
      409,
      'Es gibt keinen Entwurf, der veröffentlicht werden könnte.',
    ]);
    await write(editor, at(id), 'Entwurf.');
    expect(said(await planned(at(id), { version: '1' }))[1]).toContain(
      'Es gibt inzwischen einen neueren Entwurf.',
    );
    await write(lwl, profile(), 'Nicht eingereicht.');
    expect(said(await planned(profile(), {}))[1]).toContain('noch nicht zur Freigabe gegeben');
    await lwl.post(`${profile()}/hand-in`, {});
    expect(said(await planned(profile(), {}))[1]).toContain('Hier liegt ein Entwurf zur Freigabe.');
    const before = (await planned(at(id), {})).json.id;
    await admin.post('/api/globals/settings', { fourEyes: true });
    expect(said(await planned(at(id), {}))[1]).toContain('Eine andere Person muss diesen Text freigeben.');
    expect((await planned(at(id), { override: 'Niemand sonst ist da.' }, admin)).status).toBe(200);
    expect((await timeComes(before)).fault).toContain('Inzwischen muss eine andere Person');
    await admin.post('/api/globals/settings', { fourEyes: false });
  });
});

describe('a planned withdrawal', () => {
  it('happens with its reason', async () => {
    const id = await page('plan-weg');
    const { json } = await planned(at(id), { action: 'unpublish', cause: 'outdated', reason: 'Vorbei.' });
    expect(await timeComes(json.id)).toEqual(noFault);
    expect((await visit(cms).get(at(id))).status).toBe(404);
    const [entry] = await cms.query(`SELECT kind, reason FROM redirects WHERE "from" = '/plan-weg'`);
    expect(entry).toEqual({ kind: 'gone', reason: 'Vorbei.' });
  });

  it('fails in a sentence when the page it was merged into is gone, and ends with the page', async () => {
    const target = await page('plan-ziel');
    const id = await page('plan-teil');
    const { json } = await planned(at(id), { action: 'unpublish', cause: 'merged', into: '/plan-ziel' });
    await editor.post(`${at(target)}/take-off`, { cause: 'error' });
    expect((await timeComes(json.id)).fault).toContain('Unter „/plan-ziel“ ist nichts öffentlich.');
    expect((await visit(cms).get(at(id))).status).toBe(200);
    const other = await planned(at(id), { action: 'unpublish', cause: 'error' });
    await editor.post(`${at(id)}/take-off`, { cause: 'error', bin: true });
    expect((await timeComes(other.json.id)).state).toBe('cancelled');
  });
});

it('is planned, moved, called off and taken up again only as it makes sense, and by the office', async () => {
  const id = await page('plan-regeln');
  const off = { action: 'unpublish', cause: 'error' };
  const past = 'Dieser Zeitpunkt ist schon vorbei. Wählen Sie einen späteren.';
  expect(said(await planned(at(id), { ...off, at: '2020-01-01T08:00' }))).toEqual([400, past]);
  for (const nonsense of ['', 'morgen', '2027-02-31T08:00', '2027-03-28T02:30', 5]) {
    expect(said(await planned(at(id), { ...off, at: nonsense }))).toEqual([
      400,
      'Bitte wählen Sie Tag und Uhrzeit.',
    ]);
  }
  expect(said(await planned(at(id), { action: 'unpublish' }))).toEqual([
    400,
    'Bitte wählen Sie einen Grund.',
  ]);
  expect(said(await planned(at(id), { ...off, action: 'delete' }))[0]).toBe(400);
  expect((await planned(at(id), off, lwl)).status).toBe(403);
  expect((await planned(at(id), off, visit(cms))).status).toBe(401);

  const { json } = await planned(at(id), off);
  expect((await lwl.post(`/api/schedules/${json.id}/cancel`)).status).toBe(403);
  expect((await change(json.id, 'move', { at: '2027-06-01T10:00' })).status).toBe(200);
  expect((await cms.query('SELECT at FROM schedules WHERE id = $1', [json.id]))[0]?.at).toEqual(
    new Date('2027-06-01T08:00:00Z'),
  );
  expect((await change(json.id, 'cancel')).json.state).toBe('cancelled');
  expect((await timeComes(json.id)).state).toBe('cancelled');
  expect(said(await change(json.id, 'resume'))).toEqual([409, past]);
  await cms.query("UPDATE schedules SET at = '2027-05-03' WHERE id = $1", [json.id]);
  expect((await change(json.id, 'resume')).json.state).toBe('planned');
  expect((await timeComes(json.id)).state).toBe('done');
  expect(said(await change(json.id, 'cancel'))).toEqual([
    409,
    'Das ist schon geschehen. Es gibt nichts mehr zu ändern.',
  ]);
  expect((await change(9_999_999, 'cancel')).status).toBe(404);
});
