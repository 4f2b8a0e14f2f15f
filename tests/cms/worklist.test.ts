import { createLocalReq, type PayloadRequest } from 'payload';
import { loadDone } from '@/admin/worklist/loadDone';
import { loadWork } from '@/admin/worklist/loadWork';
import type { WorkPart } from '@/admin/worklist/work';
import { type Cms, openCms } from '../helpers/cms';
import { type RestClient, signIn } from '../helpers/rest';

let cms: Cms;
let editor: RestClient;
let req: PayloadRequest;
let topic: number;

beforeAll(async () => {
  cms = await openCms();
  editor = await signIn(cms, 'editor');
  const { docs } = await cms.payload.find({
    collection: 'users',
    where: { role: { equals: 'editor' } },
    overrideAccess: true,
  });
  req = await createLocalReq({ user: { ...docs[0], collection: 'users' } as never }, cms.payload);
  topic = Number((await cms.query('SELECT id FROM topics ORDER BY id LIMIT 1'))[0]?.id);
});
afterAll(() => cms.close());

const section = async (id: string) => {
  const { sections } = await loadWork(req);
  return sections.find((one) => one.id === id);
};

test('a text handed in waits for the office, and once given back for whoever wrote it', async () => {
  await editor.patch(`/api/topics/${topic}?draft=true`, { summary: 'Anders gesagt.' });
  await editor.post(`/api/topics/${topic}/hand-in`);
  expect((await section('freigabe'))?.rows).toEqual([
    expect.objectContaining({
      detail: '1 Feld geändert',
      who: 'Redaktion',
      href: `/admin/collections/topics/${topic}/freigabe`,
    }),
  ]);
  const admin = await signIn(cms, 'admin');
  await admin.post(`/api/topics/${topic}/return`, { reason: 'Bitte belegen.' });
  expect((await section('freigabe'))?.rows).toEqual([]);
  expect((await section('zurueck'))?.rows).toEqual([
    expect.objectContaining({
      detail: '„Bitte belegen.“',
      who: 'Administration',
      href: `/admin/collections/topics/${topic}`,
    }),
  ]);
  await editor.post(`/api/topics/${topic}/hand-in`);
  expect((await section('zurueck'))?.rows).toEqual([]);
});

test('late profiles, broken links, pictures without words and old drafts, the oldest first', async () => {
  await cms.query('UPDATE members SET checked_on = now()');
  await cms.query("UPDATE members SET checked_on = now() - interval '400 days' WHERE slug = 'lwl'");
  await cms.query(`INSERT INTO links (id, address, state, reason, since, tried_at) VALUES
    (1, 'https://www.welt.test/neu', 'broken', 'antwortet: nicht gefunden (404)', now() - interval '2 days', now()),
    (2, 'https://www.welt.test/alt', 'broken', 'antwortet nicht', now() - interval '9 days', now()),
    (3, 'https://www.welt.test/gut', 'ok', null, null, now())`);
  await cms.query(`INSERT INTO links_places (_order, _parent_id, id, label, href) VALUES
    (1, 2, 'a', 'Seite „Über uns“', '/admin/x'), (2, 2, 'b', 'Thema „Pflege“', '/admin/y')`);
  await cms.query(
    "INSERT INTO media (filename, mime_type, decorative) VALUES ('ohne.jpg', 'image/jpeg', false)",
  );
  await cms.query(
    "INSERT INTO media (filename, mime_type, decorative) VALUES ('zier.jpg', 'image/jpeg', true)",
  );
  await cms.query(
    "UPDATE _topics_v SET version_updated_at = now() - interval '61 days' WHERE parent_id = $1 AND latest",
    [topic],
  );
  expect((await section('prueftermine'))?.rows).toEqual([
    expect.objectContaining({
      title: 'Landschaftsverband Westfalen-Lippe',
      isLate: true,
      when: 'seit 35 Tagen',
    }),
  ]);
  expect((await section('links'))?.rows).toEqual([
    expect.objectContaining({
      title: 'welt.test/alt',
      who: 'Seite „Über uns“ und 1 weitere Stelle',
      ago: 'seit 9 Tagen',
    }),
    expect.objectContaining({ title: 'welt.test/neu', detail: 'antwortet: nicht gefunden (404)' }),
  ]);
  expect((await section('bilder'))?.rows.map(({ title }) => title)).toEqual(['ohne.jpg']);
  expect((await section('entwuerfe'))?.rows).toEqual([expect.objectContaining({ ago: 'seit 61 Tagen' })]);
});

test('a part that fails leaves the others as they are', async () => {
  const well = (id: string): WorkPart => ({
    name: id,
    load: async () => ({ id, title: id, columns: ['a', 'b', 'c'], action: 'Öffnen', rows: [] }),
  });
  const broken: WorkPart = { name: 'Die Links', load: () => Promise.reject(new Error('no')) };
  const { missing, sections } = await loadWork(req, [well('eins'), broken, well('zwei')]);
  expect(sections.map(({ id }) => id)).toEqual(['eins', 'zwei']);
  expect(missing).toEqual(['Die Links']);
});

test('what was done last is told with who did it, and the last round of the links', async () => {
  await cms.query(`INSERT INTO job_runs (name, started_at, finished_at, ok, message) VALUES
    ('Links prüfen', now(), now(), true, '312 Links, davon keiner defekt')`);
  const done = await loadDone(req);
  expect(done[0]).toMatchObject({
    what: 'Alle Links geprüft: 312 Links, davon keiner defekt',
    who: 'automatisch',
  });
  expect(done[1]).toMatchObject({ what: expect.stringMatching(/ zurückgegeben$/), who: 'Administration' });
});
