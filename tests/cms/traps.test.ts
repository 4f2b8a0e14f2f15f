import { type Cms, openCms } from '../helpers/cms';
import { demoPassword } from '../helpers/environment';
import { type RestAnswer, type RestClient, signIn, visit } from '../helpers/rest';

type Json = Record<string, unknown>;

let cms: Cms;
let visitor: RestClient;
let lwl: RestClient;
let editor: RestClient;
let admin: RestClient;
let own: number;
let foreign: number;

beforeAll(async () => {
  cms = await openCms();
  visitor = visit(cms);
  [lwl, editor, admin] = await Promise.all([signIn(cms, 'lwl'), signIn(cms, 'editor'), signIn(cms, 'admin')]);
  own = await idOf('members', 'lwl');
  foreign = await idOf('members', 'bezirksverband-pfalz');
});
afterAll(() => cms.close());

async function idOf(table: 'members' | 'users', value: string): Promise<number> {
  const column = table === 'members' ? 'slug' : 'email';
  const [row] = await cms.query(`SELECT id FROM ${table} WHERE ${column} = $1`, [value]);
  return Number(row?.id);
}

const profile = (id: number) => `/api/member-associations/${id}`;
const text = ({ json }: RestAnswer) => JSON.stringify(json);

/** What visitors are told about a profile, letter by letter. */
const publicProfile = async (id: number) => text(await visitor.get(`${profile(id)}?depth=0`));
const newestDraft = async (id: number): Promise<Json> =>
  (await editor.get(`${profile(id)}?draft=true&depth=0`)).json;

describe('a member cannot touch what is public', () => {
  const tricks: [string, (client: RestClient) => Promise<RestAnswer>][] = [
    ['without draft=true', (c) => c.patch(profile(own), { founded: 'gestern' })],
    ['draft=false', (c) => c.patch(`${profile(own)}?draft=false`, { founded: 'gestern' })],
    ['_status draft', (c) => c.patch(profile(own), { _status: 'draft' })],
    ['_status published', (c) => c.patch(profile(own), { _status: 'published', founded: 'gestern' })],
    ['_status published as draft', (c) => c.patch(`${profile(own)}?draft=true`, { _status: 'published' })],
    ['_status in other spellings', (c) => c.patch(profile(own), { _status: ['published'] })],
    ['publishAllLocales', (c) => c.patch(`${profile(own)}?publishAllLocales=true`, { founded: 'gestern' })],
    ['unpublishAllLocales', (c) => c.patch(`${profile(own)}?unpublishAllLocales=true`, {})],
    ['unpublishAllLocales without body', (c) => c.send('PATCH', `${profile(own)}?unpublishAllLocales=true`)],
    ['a list as body', (c) => c.patch(`${profile(own)}?unpublishAllLocales=true`, [])],
    ['publishSpecificLocale', (c) => c.patch(`${profile(own)}?publishSpecificLocale=de`, { founded: 'x' })],
    ['autosave', (c) => c.patch(`${profile(own)}?autosave=true`, { founded: 'gestern' })],
    ['autosave as draft', (c) => c.patch(`${profile(own)}?autosave=true&draft=true`, { founded: 'x' })],
    ['deletedAt', (c) => c.patch(profile(own), { deletedAt: '2026-01-01T00:00:00.000Z' })],
    ['deletedAt null', (c) => c.patch(`${profile(own)}?trash=true`, { deletedAt: null })],
    ['delete', (c) => c.delete(profile(own))],
    ['delete with where', (c) => c.delete(`/api/member-associations?where[id][equals]=${own}`)],
    ['duplicate', (c) => c.post(`${profile(own)}/duplicate`, {})],
    ['create', (c) => c.post('/api/member-associations', { name: 'Neu', slug: 'neu', state: 'NW' })],
    ['bulk', (c) => c.patch(`/api/member-associations?where[id][equals]=${own}`, { founded: 'gestern' })],
    [
      'bulk on another',
      (c) => c.patch(`/api/member-associations?where[id][equals]=${foreign}`, { founded: 'x' }),
    ],
    ['another profile', (c) => c.patch(profile(foreign), { founded: 'gestern' })],
    ['another id in the body', (c) => c.patch(profile(own), { id: foreign, founded: 'gestern' })],
    ['PUT', (c) => c.send('PUT', profile(own), asJson({ founded: 'gestern' }))],
    ['POST', (c) => c.send('POST', profile(own), asJson({ founded: 'gestern' }))],
    [
      'POST that calls itself PATCH',
      (c) =>
        c.send(
          'POST',
          `${profile(own)}?draft=false`,
          asJson({ founded: 'x' }, 'X-Payload-HTTP-Method-Override'),
        ),
    ],
    [
      'POST that calls itself PATCH in short',
      (c) => c.send('POST', profile(own), asJson({}, 'X-HTTP-Method-Override')),
    ],
    ['a form', (c) => c.patch(profile(own), formOf({ founded: 'gestern', _status: 'published' }))],
  ];

  test.each(tricks)('%s', async (_name, send) => {
    const before = [await publicProfile(own), await publicProfile(foreign)];
    expect(before[0]).toContain('"_status":"published"');
    const counted = await cms.query('SELECT count(*) FROM members');
    const { status } = await send(lwl);
    expect(status).toBeLessThan(500);
    expect([await publicProfile(own), await publicProfile(foreign)]).toEqual(before);
    expect(await cms.query('SELECT count(*) FROM members')).toEqual(counted);
  });

  test('and yet the draft of the own profile is saved', async () => {
    const { status, json } = await lwl.patch<{ doc: Json }>(profile(own), { founded: '1953 in Münster' });
    expect({ status, state: json.doc._status }).toEqual({ status: 200, state: 'draft' });
    expect((await newestDraft(own)).founded).toBe('1953 in Münster');
  });

  test('restoring an earlier text is for the office', async () => {
    const { docs } = await cms.payload.findVersions({
      collection: 'member-associations',
      where: { parent: { equals: own } },
      limit: 1,
      depth: 0,
      overrideAccess: true,
    });
    for (const draft of ['', '?draft=true', '?draft=false']) {
      const path = `/api/member-associations/versions/${docs[0]?.id}${draft}`;
      expect((await lwl.post(path)).status).toBe(403);
    }
    expect((await editor.post(`/api/member-associations/versions/${docs[0]?.id}?draft=true`)).status).toBe(
      200,
    );
  });

  test('after the release a member can begin the next draft', async () => {
    const { docs } = await cms.payload.findVersions({
      collection: 'member-associations',
      where: { and: [{ parent: { equals: own } }, { 'version._status': { equals: 'published' } }] },
      limit: 1,
      depth: 0,
      overrideAccess: true,
    });
    expect(docs).toHaveLength(1);
    const { status } = await lwl.patch(profile(own), { founded: 'nach der Freigabe' });
    expect(status).toBe(200);
  });

  test.each([
    ['name', 'Ein anderer Name'],
    ['shortName', 'ANDERS'],
    ['slug', 'anders'],
    ['state', 'BY'],
    ['mapArea', 'anders'],
    ['legalForm', 'Verein'],
    ['seat', { city: 'Anderswo', lat: 50, lon: 8 }],
    ['checkedOn', '2030-01-01T00:00:00.000Z'],
    ['internalNote', 'Von außen'],
  ])('the field %s stays as it is', async (field, value) => {
    const before = (await newestDraft(own))[field];
    const { status } = await lwl.patch(profile(own), { [field]: value, founded: 'mit Gesperrtem' });
    expect(status).toBe(200);
    const after = await newestDraft(own);
    expect(after[field]).toEqual(before);
    expect(after.founded).toBe('mit Gesperrtem');
  });
});

describe('a member keeps the account as it was given', () => {
  test.each([
    ['role', 'admin'],
    ['memberAssociation', 1],
    ['active', false],
    ['lastSignIn', '2030-01-01T00:00:00.000Z'],
    ['invitedUntil', '2030-01-01T00:00:00.000Z'],
    ['pendingEmail', 'anders@bag-hkv.test'],
    ['hash', 'abc'],
    ['salt', 'abc'],
    ['sessions', []],
    ['loginAttempts', 5],
    ['lockUntil', '2030-01-01T00:00:00.000Z'],
    ['resetPasswordToken', 'abc'],
    ['resetPasswordExpiration', '2030-01-01T00:00:00.000Z'],
  ])('%s', async (field, value) => {
    const id = await idOf('users', 'lwl@bag-hkv.test');
    const before = await accountRow(id);
    const { status } = await lwl.patch(`/api/users/${id}`, { [field]: value });
    expect(status).toBeLessThan(500);
    expect(await accountRow(id)).toEqual(before);
  });

  test('an editor makes no colleagues', async () => {
    const account = { name: 'Neu', email: 'neu@bag-hkv.test', password: 'Sommerwind Kachelofen Lampe 7' };
    for (const role of ['admin', 'editor', ['admin'], null]) {
      const { status } = await editor.post('/api/users', { ...account, role, memberAssociation: own });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }
    expect(
      (await editor.post('/api/users', { ...account, role: 'member', memberAssociation: own })).status,
    ).toBe(201);
  });
});

const accountRow = async (id: number) => {
  const [row] = await cms.query('SELECT * FROM users WHERE id = $1', [id]);
  const sessions = await cms.query('SELECT id FROM users_sessions WHERE _parent_id = $1 ORDER BY id', [id]);
  return { ...row, updated_at: undefined, sessions };
};

describe('nothing is found out by asking sideways', () => {
  const hidden = [
    '/api/member-associations?where[internalNote][like]=a',
    '/api/member-associations?where[or][0][internalNote][exists]=true',
    '/api/member-associations?where[and][0][or][0][internalNote][exists]=true',
    '/api/member-associations?sort=internalNote',
    '/api/member-associations?sort=-internalNote',
    '/api/member-associations?joins[topics][where][internalNote][like]=a',
    '/api/member-associations?joins[topics][sort]=internalNote',
    '/api/member-associations/count?where[internalNote][like]=a',
    '/api/topics?where[members.internalNote][like]=a',
    '/api/topics?where[members__internalNote][like]=a',
    '/api/topics?where[members][contains][internalNote][like]=a',
    '/api/topics?where[partners.internalNote][like]=a',
    '/api/media?where[owner.internalNote][like]=a',
    '/api/member-associations?draft=true&where[internalNote][like]=a',
  ];
  test.each(hidden)('internal notes: %s', async (path) => {
    expect((await visitor.get(path)).status).toBe(400);
    expect((await lwl.get(path)).status).toBe(400);
    expect((await editor.get(path)).status).toBe(200);
  });

  test.each(['/api/topics?sort=members.internalNote', '/api/media?sort=owner.name'])(
    'nobody sorts across a relation: %s',
    async (path) => {
      for (const client of [visitor, lwl, editor, admin]) expect((await client.get(path)).status).toBe(400);
    },
  );

  test('internal notes: not in versions either', async () => {
    const versions = `/api/member-associations/versions?where[parent][equals]=${own}`;
    expect((await lwl.get(`${versions}&where[version.internalNote][like]=a`)).status).toBe(400);
    expect((await lwl.get(`${versions}&sort=version.internalNote`)).status).toBe(400);
    const answer = await lwl.get(versions);
    expect(answer.json.totalDocs).toBeGreaterThan(0);
    expect(text(answer)).not.toContain('internalNote');
    expect(text(await editor.get(versions))).toContain('internalNote');
  });

  const everyWay = (slug: string) => [
    `/api/${slug}?depth=4`,
    `/api/${slug}?depth=4&draft=true`,
    `/api/${slug}?depth=4&select[internalNote]=true&select[changedBy]=true&select[changeNote]=true`,
    `/api/${slug}?depth=4&populate[users][email]=true&populate[member-associations][internalNote]=true`,
    `/api/${slug}?depth=4&showHiddenFields=true&overrideAccess=true`,
  ];
  test.each(['pages', 'topics', 'partners', 'member-associations', 'media'])(
    'visitors read no inside of %s',
    async (slug) => {
      await cms.query("UPDATE members SET internal_note = 'GEHEIM-7431'");
      for (const path of everyWay(slug)) {
        const answer = await visitor.get(path);
        expect(answer.status).toBe(200);
        expect(text(answer)).not.toMatch(
          /internalNote|GEHEIM-7431|changedBy|changeNote|@bag-hkv\.test|"hash"|"salt"/,
        );
      }
    },
  );

  const secrets = [
    'hash',
    'salt',
    'resetPasswordToken',
    'resetPasswordExpiration',
    'lockUntil',
    'loginAttempts',
  ];
  test.each([...secrets, 'sessions.id'])('accounts: %s', async (field) => {
    for (const client of [visitor, lwl, editor, admin]) {
      for (const path of [
        `/api/users?where[${field}][exists]=true`,
        `/api/users?sort=${field}`,
        `/api/payload-locked-documents?where[user.value.${field}][exists]=true`,
        `/api/payload-locked-documents?where[user.${field}][exists]=true`,
        `/api/payload-preferences/?where[user.value.${field}][exists]=true`,
        `/api/member-associations?where[changedBy.${field}][exists]=true`,
        `/api/pages?sort=changedBy.${field}`,
        `/api/pages?sort=-changedBy__${field}`,
        `/api/pages?sort[]=title&sort[]=changedBy.${field}`,
        `/api/member-associations?joins[topics][sort]=changedBy.${field}`,
      ]) {
        const { status } = await client.get(path);
        expect({ path, refused: status === 400 || status === 403 }).toEqual({ path, refused: true });
      }
    }
  });

  test('addresses of others cannot be guessed through what they wrote', async () => {
    await admin.patch(profile(foreign), { founded: 'von der Administration', _status: 'published' });
    const guess = '/api/member-associations?where[changedBy.email][like]=admin';
    for (const client of [visitor, lwl, editor]) {
      const { status, json } = await client.get(guess);
      expect(status >= 400 || json.totalDocs === 0).toBe(true);
    }
    expect((await admin.get(guess)).json.totalDocs).toBeGreaterThan(0);
  });

  test('unreleased text does not come through relations', async () => {
    const draft = { name: 'Unveröffentlichter Verband', slug: 'unveroeffentlicht', state: 'NW' } as const;
    const base = { depth: 0, overrideAccess: true } as const;
    const { id } = await cms.payload.create({
      ...base,
      collection: 'member-associations',
      draft: true,
      data: { ...draft, _status: 'draft' },
    });
    const { id: topic } = await cms.payload.create({
      ...base,
      collection: 'topics',
      data: {
        title: 'Mit Verband',
        slug: 'mit-verband',
        summary: 'Kurz.',
        members: [id],
        order: 1,
        _status: 'published',
      },
    });
    const ways = [
      `/api/topics/${topic}?depth=2`,
      `/api/topics/${topic}?depth=2&draft=true`,
      `/api/topics?depth=2&where[members.name][like]=Unver`,
      `/api/topics/${topic}?depth=2&populate[member-associations][name]=true`,
      `/api/member-associations?draft=true&limit=100`,
      `/api/member-associations?where[name][like]=Unver`,
      `/api/member-associations/${id}?draft=true`,
    ];
    for (const client of [visitor, lwl]) {
      for (const path of ways) expect(text(await client.get(path))).not.toContain('Unveröffentlicht');
    }
    const byName = await lwl.get('/api/topics?where[members.name][like]=Unver');
    expect(byName.json.totalDocs).toBe(0);
    expect(text(await editor.get(String(ways[0])))).toContain('Unveröffentlicht');
  });

  test('what lies in the bin is gone for visitors', async () => {
    const { id } = await cms.payload.create({
      collection: 'partners',
      data: {
        name: 'Im Papierkorb',
        slug: 'im-papierkorb',
        kind: 'fachorganisation',
        summary: '-',
        _status: 'published',
      },
      overrideAccess: true,
    });
    await editor.post(`/api/partners/${id}/take-off`, { cause: 'error', bin: true });
    for (const path of [`/api/partners/${id}?trash=true`, '/api/partners?trash=true&limit=100']) {
      expect(text(await visitor.get(path))).not.toContain('Im Papierkorb');
    }
    expect(text(await editor.get(`/api/partners/${id}?trash=true`))).toContain('Im Papierkorb');
  });
});

describe('doors that Payload opens by itself', () => {
  test.each([
    '/api/graphql',
    '/api/graphql-playground',
    '/api/payload-jobs',
    '/api/payload-jobs/handle-schedules',
  ])('%s is not there', async (path) => {
    expect((await visitor.get(path)).status).toBe(404);
    expect((await admin.post(path, { query: '{ Pages { docs { id } } }' })).status).toBe(404);
  });

  test('no picture is made for sharing', async () => {
    const { status } = await visitor.get('/api/og?title=x');
    expect(status).toBe(400);
  });

  test('an account learns of itself what it needs, and no secrets', async () => {
    for (const client of [lwl, editor, admin]) {
      const { json } = await client.get<{ user: Json; token?: string }>('/api/users/me');
      expect(json.token).toBeUndefined();
      expect(json.user).not.toHaveProperty('hash');
      expect(json.user).not.toHaveProperty('salt');
      expect(json.user).not.toHaveProperty('resetPasswordToken');
    }
    const others = await admin.get<{ docs: Json[] }>('/api/users?limit=100');
    const strangers = others.json.docs.filter(({ email }) => email !== 'admin@bag-hkv.test');
    expect(strangers.length).toBeGreaterThan(2);
    for (const stranger of strangers) expect(stranger.sessions).toEqual([]);
    expect(text(others)).not.toMatch(/"(hash|salt|resetPasswordToken)"/);
    expect((await visitor.get('/api/users/me')).json.user).toBeNull();
  });

  test('the token stays in the cookie, which scripts cannot read', async () => {
    const answer = await visitor.post('/api/users/login', {
      email: 'lwl@bag-hkv.test',
      password: demoPassword,
    });
    expect(answer.json).not.toHaveProperty('token');
    const [cookie] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
  });

  test('a foreign page cannot use the session of somebody who is signed in', async () => {
    const path = profile(own);
    const body = JSON.stringify({ founded: 'von fremder Seite' });
    const headers = { origin: 'https://example.com', 'content-type': 'application/json' };
    expect((await lwl.send('PATCH', path, { body, headers })).status).toBe(403);
    expect((await lwl.send('GET', '/api/users/me', { headers })).json.user).toBeNull();
    const allowed = await lwl.send('GET', '/api/users/me', { headers: { origin: 'https://example.com' } });
    expect(allowed.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('signing out ends the session on the server', async () => {
    const client = await signIn(cms, 'pfalz');
    expect((await client.get('/api/users/me')).json.user).not.toBeNull();
    expect((await client.post('/api/users/logout')).status).toBe(200);
    expect((await client.get('/api/users/me')).json.user).toBeNull();
  });

  test('preferences and locks of others stay theirs', async () => {
    const key = 'pruefung';
    expect((await editor.post(`/api/payload-preferences/${key}`, { value: { geheim: 7431 } })).status).toBe(
      200,
    );
    expect(text(await lwl.get(`/api/payload-preferences/${key}`))).not.toContain('7431');
    await lwl.post(`/api/payload-preferences/${key}`, {
      value: { mein: 1 },
      user: { relationTo: 'users', value: 1 },
    });
    expect(text(await editor.get(`/api/payload-preferences/${key}`))).toContain('7431');

    expect((await lwl.delete(`/api/payload-preferences/${key}`)).status).toBe(200);
    const missing = await lwl.delete<{ errors: { message: string }[] }>(`/api/payload-preferences/${key}`);
    expect([missing.status, missing.json.errors[0]?.message]).toEqual([
      404,
      'Diese Einstellung gibt es nicht.',
    ]);
    expect(text(await editor.get(`/api/payload-preferences/${key}`))).toContain('7431');

    const lock = await cms.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'member-associations', value: own },
        user: { relationTo: 'users', value: await idOf('users', 'redaktion@bag-hkv.test') },
      },
      overrideAccess: true,
    });
    expect((await lwl.delete(`/api/payload-locked-documents/${lock.id}`)).status).toBeGreaterThanOrEqual(403);
    for (const query of ['', '?overrideLock=true']) {
      const { status } = await lwl.patch(`${profile(own)}${query}`, { founded: 'trotz Sperre' });
      expect(status).toBe(423);
    }
    await cms.payload.delete({ collection: 'payload-locked-documents', id: lock.id, overrideAccess: true });
  });
});

test('public pages read with the rights of a visitor, for Payload itself asks for none', async () => {
  const base = { draft: true, depth: 0, overrideAccess: true } as const;
  const title = 'Nie veröffentlicht';
  const partner = { name: title, slug: 'nie-partner', kind: 'fachorganisation', summary: '-' } as const;
  await cms.payload.create({ ...base, collection: 'partners', data: { ...partner, _status: 'draft' } });
  await cms.payload.create({ ...base, collection: 'pages', data: { title, slug: 'nie', _status: 'draft' } });
  const { listPartners } = await import('@/queries/partners');
  const { findPage, listPages } = await import('@/queries/pages');
  expect(await listPartners()).not.toHaveLength(0);
  expect(JSON.stringify(await listPartners())).not.toContain(title);
  expect(JSON.stringify(await listPages())).not.toContain(title);
  expect(await findPage('/nie')).toBeNull();
});

test('an empty list of accounts makes no visitor the first one', async () => {
  await cms.query('DELETE FROM users');
  const me = { name: 'Ich', email: 'ich@bag-hkv.test', password: 'Sommerwind Kachelofen 7', role: 'admin' };
  expect((await visitor.post('/api/users/first-register', me)).status).toBe(403);
  expect((await visitor.post('/api/users', me)).status).toBe(403);
  expect(await cms.query('SELECT id FROM users')).toEqual([]);
});

function asJson(body: Json, override?: string) {
  return {
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...(override && { [override]: 'PATCH' }) },
  };
}

function formOf(data: Json): FormData {
  const form = new FormData();
  form.set('_payload', JSON.stringify(data));
  return form;
}
