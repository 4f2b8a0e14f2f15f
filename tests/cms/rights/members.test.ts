import { isDeepStrictEqual } from 'node:util';
import type { Endpoint } from 'payload';
import { type Cms, openCms } from '../../helpers/cms';
import { type RestAnswer, type RestClient, signIn } from '../../helpers/rest';

// The members' column of the table of rights, tried by a script that starts from the session of a real member:
// what the column grants works, and nothing beyond it leaves a trace. Tricks that only concern the public state
// of the own profile are in tests/cms/traps.test.ts, the whole table in rights.test.ts beside this file.

let cms: Cms;
let member: RestClient;
const ids: Record<string, number> = {};

beforeAll(async () => {
  cms = await openCms();
  member = await signIn(cms, 'lwl');
  const admin = await signIn(cms, 'admin');
  const first = async (name: string, sql: string) => {
    ids[name] = Number((await cms.query(sql))[0]?.id);
  };
  await first('own', "SELECT id FROM members WHERE slug = 'lwl'");
  await first('foreign', "SELECT id FROM members WHERE slug = 'bezirksverband-pfalz'");
  await first('self', "SELECT id FROM users WHERE email = 'lwl@bag-hkv.test'");
  await first('editor', "SELECT id FROM users WHERE email = 'redaktion@bag-hkv.test'");
  await first('page', 'SELECT id FROM pages ORDER BY id LIMIT 1');
  await first('topic', 'SELECT id FROM topics ORDER BY id LIMIT 1');
  await first('partner', 'SELECT id FROM partners ORDER BY id LIMIT 1');
  // Something to find for whoever looks where it is not allowed.
  await admin.patch(`/api/member-associations/${ids.foreign}?draft=true`, { lead: 'Streng vertraulich.' });
  await admin.patch(`/api/pages/${ids.page}?draft=true`, { lead: 'Streng vertraulich.' });
  ids.picture = await upload(admin);
});
afterAll(() => cms.close());

async function upload(client: RestClient): Promise<number> {
  const { default: sharp } = await import('sharp');
  const data = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#004b87' } })
    .png()
    .toBuffer();
  const form = new FormData();
  form.set('file', new File([new Uint8Array(data)], 'a.png', { type: 'image/png' }));
  form.set('_payload', JSON.stringify({ alt: 'Eine blaue Fläche' }));
  const { json, status } = await client.post<{ doc: { id: number } }>('/api/media', form);
  expect(status).toBe(201);
  return json.doc.id;
}

/** What a mere attempt may leave behind: counters, sessions and the panel's own memory. */
const apart = [
  'throttle',
  'users_sessions',
  'payload_preferences',
  'payload_preferences_rels',
  'payload_locked_documents',
  'payload_locked_documents_rels',
];

/** All rows of each table as one value. */
async function everything(): Promise<Record<string, unknown>> {
  const tables = await cms.query(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
  );
  const parts = tables
    .map(({ name }) => String(name))
    .filter((name) => !apart.includes(name))
    .map(
      (name) =>
        `SELECT '${name}' AS name, md5(string_agg(t::text, '|' ORDER BY t::text)) AS sum FROM "${name}" t`,
    );
  const rows = await cms.query(parts.join(' UNION ALL '));
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]));
}

type Send = (client: RestClient) => Promise<RestAnswer>;
const at = (path: string) => path.replace(/\{(\w+)\}/g, (_, name: string) => String(ids[name]));
const get =
  (path: string): Send =>
  (c) =>
    c.get(at(path));
const post =
  (path: string, body: object = {}): Send =>
  (c) =>
    c.post(at(path), body);
const patch =
  (path: string, body: object): Send =>
  (c) =>
    c.patch(at(path), body);
const remove =
  (path: string): Send =>
  (c) =>
    c.delete(at(path));

describe('granted', () => {
  test.each<[string, Send]>([
    ['published content', get('/api/pages/{page}')],
    ['another association, as published', get('/api/member-associations/{foreign}')],
    ['the own draft', get('/api/member-associations/{own}?draft=true')],
    ['the own versions', get('/api/member-associations/versions?where[parent][equals]={own}')],
    ['a change of the own draft', patch('/api/member-associations/{own}?draft=true', { founded: '1953' })],
    ['handing in', post('/api/member-associations/{own}/hand-in', { note: 'Bitte prüfen.' })],
    ['taking back', post('/api/member-associations/{own}/withdraw')],
    ['the own rounds of review', get('/api/reviews')],
    ['pictures', get('/api/media')],
    ['the own account', get('/api/users/{self}')],
    ['the own name', patch('/api/users/{self}', { name: 'Profilpflege LWL' })],
    ['where one is signed in', get('/api/users/sessions')],
    ['navigation', get('/api/globals/main-navigation')],
  ])('%s', async (_name, send) => {
    expect((await send(member)).status).toBe(200);
  });

  test('adding a picture, and changing it', async () => {
    const id = await upload(member);
    expect((await member.patch(`/api/media/${id}`, { credit: 'LWL' })).status).toBe(200);
    expect((await cms.query('SELECT owner_id FROM media WHERE id = $1', [id]))[0]?.owner_id).toBe(ids.own);
  });
});

describe('nothing beyond', () => {
  test.each<[string, Send]>([
    [
      'release of the own profile',
      post('/api/member-associations/{own}/release', { seen: '1', override: 'x' }),
    ],
    ['return of the own profile', post('/api/member-associations/{own}/return', { reason: 'x' })],
    ['deleting the own profile', remove('/api/member-associations/{own}')],
    ['a copy of the own profile', post('/api/member-associations/{own}/duplicate')],
    ['a new association', post('/api/member-associations', { name: 'Neu', slug: 'neu', state: 'NW' })],
    ['a change of another', patch('/api/member-associations/{foreign}?draft=true', { lead: 'x' })],
    ['handing in for another', post('/api/member-associations/{foreign}/hand-in')],
    ['taking back for another', post('/api/member-associations/{foreign}/withdraw')],
    ['a page', patch('/api/pages/{page}?draft=true', { title: 'x' })],
    ['handing in a page', post('/api/pages/{page}/hand-in')],
    ['a topic', patch('/api/topics/{topic}', { title: 'x' })],
    ['all topics at once', patch('/api/topics?where[id][exists]=true', { title: 'x' })],
    ['a partner', remove('/api/partners/{partner}')],
    ['a picture of the office', patch('/api/media/{picture}', { alt: 'x' })],
    ['deleting a picture', remove('/api/media/{picture}')],
    ['navigation', post('/api/globals/main-navigation', { items: [] })],
    ['settings', post('/api/globals/settings', { fourEyes: true })],
    [
      'a new account',
      post('/api/users', { name: 'x', email: 'x@beispiel.de', password: 'Laterne-Wiese-7', role: 'admin' }),
    ],
    ['an account of the office', patch('/api/users/{editor}', { name: 'x' })],
    ['the end of an account', remove('/api/users/{editor}')],
    ['another way to create an account', post('/api/users/first-register', { email: 'x@beispiel.de' })],
    ['unlocking', post('/api/users/unlock', { email: 'redaktion@bag-hkv.test' })],
    ['jobs', get('/api/payload-jobs/run')],
    ['planned jobs', get('/api/payload-jobs/handle-schedules')],
    ['our own jobs', post('/api/run-jobs')],
    [
      'an entry of the log',
      post('/api/activity', { at: new Date().toISOString(), whoName: 'x', action: 'saved' }),
    ],
  ])('%s', async (_name, send) => {
    const before = await everything();
    const { status } = await send(member);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(await everything()).toEqual(before);
  });

  test.each([
    ['role', 'admin'],
    ['memberAssociation', 1],
    ['active', false],
    ['lastSignIn', '2020-01-01T00:00:00.000Z'],
    ['invitedUntil', '2030-01-01T00:00:00.000Z'],
  ])('%s of the own account', async (field, value) => {
    const read = () =>
      cms.query(
        'SELECT role, member_association_id, active, last_sign_in, invited_until FROM users WHERE id = $1',
        [ids.self],
      );
    const before = await read();
    await member.patch(`/api/users/${ids.self}`, { [field]: value });
    expect(await read()).toEqual(before);
  });

  test.each([
    '/api/member-associations/{foreign}?draft=true',
    '/api/member-associations?draft=true&limit=0&where[lead][like]=vertraulich',
    '/api/member-associations/versions?where[parent][equals]={foreign}',
    '/api/member-associations/versions?limit=0&where[version.lead][like]=vertraulich',
    '/api/pages/{page}?draft=true',
    '/api/pages/versions',
    '/api/users?limit=0',
    '/api/users/{editor}',
    '/api/activity',
    '/api/activity/export.csv',
    '/api/mails',
    '/api/job-runs',
    '/api/links',
    '/api/account-links',
    '/api/throttle',
    '/api/payload-jobs',
    '/api/globals/settings',
    '/api/globals/main-navigation/versions',
  ])('%s tells nothing', async (path) => {
    const response = await cms.fetch(at(path), { headers: { origin: cms.origin, cookie: member.cookie } });
    const said = await response.text();
    expect(said).not.toContain('vertraulich');
    expect(said).not.toMatch(/redaktion@|admin@|pfalz@|Redaktion|Administration/);
    if (response.status === 200) expect(JSON.parse(said).docs?.length ?? 0).toBeLessThanOrEqual(1);
  });

  test('no endpoint of ours does anything for a member beyond the own profile and account', async () => {
    const usual = new Set((cms.payload.collections.throttle.config.endpoints || []).map(keyOf));
    const granted = [
      // Payload's own, and those that anybody may call.
      ...['/login', '/logout', '/refresh-token', '/forgot-password', '/reset-password', '/verify/:id'],
      // Ends one's own other sessions.
      '/sessions',
    ];
    const open: string[] = [];
    for (const { config } of Object.values(cms.payload.collections)) {
      // Everybody has preferences of their own; whose they are is walked in rights.test.ts.
      if (config.slug === 'payload-preferences') continue;
      for (const endpoint of config.endpoints || []) {
        if (usual.has(keyOf(endpoint)) || endpoint.method === 'get' || granted.includes(endpoint.path))
          continue;
        const id =
          config.slug === 'member-associations' ? ids.foreign : config.slug === 'users' ? ids.editor : 1;
        const path = `/api/${config.slug}${endpoint.path.replace(/:\w+/g, String(id))}`;
        const before = await everything();
        const { status } = await member.send(endpoint.method.toUpperCase(), path, {
          body: '{}',
          headers: { 'content-type': 'application/json' },
        });
        if (status < 400 || status >= 500 || !isDeepStrictEqual(await everything(), before)) {
          open.push(`${endpoint.method} ${path}: ${status}`);
        }
      }
    }
    expect(open).toEqual([]);
  });
});

const keyOf = ({ method, path }: Omit<Endpoint, 'root'>) => `${method} ${path}`;
