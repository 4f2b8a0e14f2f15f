import pg from 'pg';
import { CHANGE_CHANNEL } from '@/lib/changeChannel';
import { type Cms, openCms } from '../helpers/cms';
import { signIn } from '../helpers/rest';

let cms: Cms;
let client: pg.Client;
const heard: string[] = [];

beforeAll(async () => {
  cms = await openCms();
  client = new pg.Client({ connectionString: cms.databaseUrl });
  client.on('notification', ({ payload }) => heard.push(payload ?? ''));
  await client.connect();
  await client.query(`LISTEN ${CHANGE_CHANNEL}`);
});
afterAll(async () => {
  await client.end();
  await cms.close();
});

test('a page that leaves the site is announced, also when a newer draft of it exists', async () => {
  const editor = await signIn(cms, 'editor');
  const body = { title: 'Prüfseite', slug: 'pruefseite-weg', _status: 'published' };
  const { json } = await editor.post<{ doc: { id: number } }>('/api/pages', body);
  const at = `/api/pages/${json.doc.id}`;
  await editor.patch(`${at}?draft=true`, { lead: 'Neuer Entwurf', _status: 'draft' });
  await client.query('SELECT 1');
  heard.length = 0;
  expect((await editor.post(`${at}/take-off`, { cause: 'error' })).status).toBe(200);
  // The answer to a later query comes after every notice sent before it.
  await client.query('SELECT 1');
  expect(heard).toEqual([`pages/${json.doc.id}`]);
});
