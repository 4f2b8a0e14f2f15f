import { createLocalReq } from 'payload';
import { recordActivity } from '@/activity/recordActivity';
import { inTransaction } from '@/publishing/inTransaction';
import { accounts } from '../helpers/accounts';
import { type Cms, openCms } from '../helpers/cms';
import { type RestClient, signIn, visit } from '../helpers/rest';

let cms: Cms;
let admin: RestClient;
let editor: RestClient;
let member: RestClient;

beforeAll(async () => {
  cms = await openCms();
  [admin, editor, member] = await Promise.all([
    signIn(cms, 'admin'),
    signIn(cms, 'editor'),
    signIn(cms, 'lwl'),
  ]);
});
afterAll(() => cms.close());

/** What the log says of one document, oldest first. */
async function logOf(contentType: string, id: number | string) {
  const rows = await cms.query(
    'SELECT who_name, role, association, action, title, note FROM activity WHERE content_type = $1 AND content_id = $2 ORDER BY id',
    [contentType, String(id)],
  );
  return rows.map(({ who_name, action }) => `${who_name}: ${action}`);
}

type Created = { doc: { id: number } };
let counter = 0;

async function newPage(): Promise<number> {
  const body = { title: 'Prüfseite', slug: `pruefseite-${++counter}`, _status: 'draft' };
  const { json } = await editor.post<Created>('/api/pages', body);
  return json.doc.id;
}

test('every step in the life of a page is in the log, with the person', async () => {
  const id = await newPage();
  const at = `/api/pages/${id}`;
  await editor.patch(`${at}?draft=true`, { lead: 'Entwurf' });
  await editor.patch(at, { _status: 'published' });
  await editor.patch(`${at}?draft=true`, { lead: 'Neuer Entwurf', _status: 'draft' });
  await admin.post(`${at}/take-off`, { cause: 'error' });
  const [version] = await cms.query('SELECT id FROM _pages_v WHERE parent_id = $1 ORDER BY id LIMIT 1', [id]);
  expect(await editor.post(`/api/pages/versions/${version?.id}`)).toMatchObject({
    status: 200,
    json: { message: expect.any(String) },
  });
  await editor.patch(at, { deletedAt: new Date().toISOString() });
  await editor.patch(`${at}?trash=true`, { deletedAt: null });
  await editor.delete(at);
  expect(await logOf('pages', id)).toEqual([
    'Redaktion: created',
    'Redaktion: saved',
    'Redaktion: released',
    'Redaktion: saved',
    'Administration: unpublished',
    'Redaktion: restored',
    'Redaktion: trashed',
    'Redaktion: recovered',
    'Redaktion: deleted',
  ]);
});

test('an entry names role, association and content as they were', async () => {
  const { json } = await member.get<{ user: { memberAssociation: { id: number; name: string } } }>(
    '/api/users/me',
  );
  const { id, name } = json.user.memberAssociation;
  expect((await member.patch(`/api/member-associations/${id}?draft=true`, { lead: 'Neu' })).status).toBe(200);
  const rows = await cms.query('SELECT * FROM activity WHERE content_type = $1 AND content_id = $2', [
    'member-associations',
    String(id),
  ]);
  expect(rows.at(-1)).toMatchObject({
    who_name: 'Profilpflege LWL',
    role: 'member',
    association: 'LWL',
    action: 'saved',
    title: name,
  });
});

test('changes of globals, sign-ins and rights are in the log', async () => {
  await admin.post('/api/globals/settings', { reviewDuration: 'ein Tag' });
  const { json } = await admin.post<Created>('/api/users', {
    name: 'Neu im Haus',
    email: 'neu@beispiel.de',
    password: 'Laterne-Wiese-Anker-77',
    role: 'editor',
  });
  const { id } = json.doc;
  await admin.patch(`/api/users/${id}`, { role: 'admin' });
  await admin.patch(`/api/users/${id}`, { name: 'Anders genannt' });
  await admin.patch(`/api/users/${id}`, { active: false });
  await admin.delete(`/api/users/${id}`);
  expect(await logOf('users', id)).toEqual([
    'Administration: accountCreated',
    'Administration: rightsChanged',
    'Administration: accountEnded',
    'Administration: accountEnded',
  ]);
  const [settings] = await cms.query("SELECT * FROM activity WHERE content_type = 'settings'");
  expect(settings).toMatchObject({ action: 'saved', title: 'Einstellungen' });
  const before = await signIns();
  await signIn(cms, 'editor');
  expect(await signIns()).toBe(before + 1);
  const [account] = await cms.query('SELECT last_sign_in FROM users WHERE email = $1', [
    accounts.editor.email,
  ]);
  expect(account?.last_sign_in).toBeInstanceOf(Date);

  async function signIns() {
    const rows = await cms.query(
      "SELECT 1 FROM activity WHERE action = 'signedIn' AND who_name = 'Redaktion'",
    );
    return rows.length;
  }
});

test('a refused or rolled back change leaves no entry', async () => {
  const id = await newPage();
  const before = await logOf('pages', id);
  expect((await editor.patch(`/api/pages/${id}`, { title: '' })).status).toBe(400);
  expect((await member.patch(`/api/pages/${id}`, { title: 'x' })).status).toBe(403);
  const req = await createLocalReq({}, cms.payload);
  const work = inTransaction(req, async () => {
    await recordActivity(req, { action: 'saved', document: { collection: 'pages', id, title: 'x' } });
    throw new Error('no');
  });
  await expect(work).rejects.toThrow('no');
  expect(await logOf('pages', id)).toEqual(before);
});

test('nobody changes or removes an entry, by no door', async () => {
  const [entry] = await cms.query('SELECT id, note FROM activity LIMIT 1');
  const at = `/api/activity/${entry?.id}`;
  for (const client of [visit(cms), member, editor, admin]) {
    for (const answer of [
      await client.patch(at, { note: 'anders' }),
      await client.delete(at),
      await client.post('/api/activity', { at: new Date().toISOString(), whoName: 'x', action: 'saved' }),
      await client.delete('/api/activity?where[id][exists]=true'),
    ]) {
      expect(answer.status).toBe(403);
    }
  }
  const id = Number(entry?.id);
  const base = { collection: 'activity', id, overrideAccess: true } as const;
  await expect(cms.payload.update({ ...base, data: { note: 'anders' } })).rejects.toThrow('bleiben');
  await expect(cms.payload.delete(base)).rejects.toThrow('bleiben');
  expect(await cms.query('SELECT id, note FROM activity WHERE id = $1', [id])).toEqual([entry]);
});

test('staff read and filter the log, members do not', async () => {
  expect((await member.get('/api/activity')).status).toBe(403);
  const { json } = await editor.get<{ docs: { action: string }[] }>(
    '/api/activity?where[action][equals]=unpublished&where[title][like]=Prüfseite',
  );
  expect(json.docs).toEqual([expect.objectContaining({ action: 'unpublished', title: 'Prüfseite' })]);
});

describe('export', () => {
  const csv = async (client: RestClient, query: string) => {
    const response = await cms.fetch(`/api/activity/export.csv?${query}`, {
      headers: { origin: cms.origin, cookie: client.cookie },
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  test('holds what the filters let through, and no formula', async () => {
    const req = await createLocalReq({}, cms.payload);
    await recordActivity(req, {
      action: 'returned',
      document: { collection: 'pages', id: 1, title: '=HYPERLINK("http://boese.example")' },
      note: '+49; mit "Zeichen"\nund Zeilen',
    });
    const { headers, status, text } = await csv(editor, 'was=returned');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('text/csv');
    expect(headers.get('content-disposition')).toMatch(
      /attachment; filename="protokoll-\d{4}-\d\d-\d\d\.csv"/,
    );
    const [head, ...rows] = text.replace(/^\ufeff/, '').split('\r\n');
    expect(head).toBe('Wann;Wer;Verband;Was;Inhalt;Art des Inhalts;Nachricht oder Grund');
    expect(rows[0]).toMatch(
      /Uhr;Website;;zurückgegeben;"'=HYPERLINK\(""http:\/\/boese.example""\)";pages;"'\+49; mit ""Zeichen""\nund Zeilen"$/,
    );
    expect(rows.slice(1)).toEqual(['']);
    expect((await csv(editor, 'wort=boese.example&was=freigabe')).text).toContain('HYPERLINK');
    expect((await csv(editor, 'wort=gibtesnicht')).text.split('\r\n')).toHaveLength(2);
  });

  test('is for staff only', async () => {
    expect((await csv(member, '')).status).toBe(403);
    expect((await csv(visit(cms), '')).status).toBe(403);
  });
});
