import { germanErrors } from '@/access/germanErrors';
import { type Cms, openCms } from '../../helpers/cms';
import { type RestAnswer, type RestClient, signIn, visit } from '../../helpers/rest';
import { expectRefusal } from './refusal';

type Json = Record<string, unknown>;
type Saved = { doc: Json & { id: number } };

let cms: Cms;
let visitor: RestClient;
let member: RestClient;
let editor: RestClient;
let admin: RestClient;
let lwl: number;

beforeAll(async () => {
  cms = await openCms();
  visitor = visit(cms);
  [member, editor, admin] = await Promise.all([
    signIn(cms, 'lwl'),
    signIn(cms, 'editor'),
    signIn(cms, 'admin'),
  ]);
  const [row] = await cms.query("SELECT id FROM members WHERE slug = 'lwl'");
  lwl = Number(row?.id);
});
afterAll(() => cms.close());

let counter = 0;
const next = () => `eingabe-${++counter}`;
const topic = (more: Json = {}) => ({ title: 'Thema', slug: next(), summary: 'Kurz.', order: 1, ...more });
const page = (more: Json = {}) => ({ title: 'Seite', slug: next(), ...more });
const partner = (more: Json = {}) => ({
  name: 'Partner',
  slug: next(),
  kind: 'fachorganisation',
  summary: '-',
  ...more,
});
const paragraphWith = (url: string, type = 'link') => ({
  root: {
    type: 'root',
    version: 1,
    format: '',
    indent: 0,
    direction: null,
    children: [
      {
        type: 'paragraph',
        version: 1,
        format: '',
        indent: 0,
        direction: null,
        children: [
          {
            type,
            version: 3,
            format: '',
            indent: 0,
            direction: null,
            fields: { linkType: 'custom', url },
            children: [
              { type: 'text', text: 'hier', version: 1, format: 0, detail: 0, mode: 'normal', style: '' },
            ],
          },
        ],
      },
    ],
  },
});

async function make(collection: string, body: Json, query = ''): Promise<Json & { id: number }> {
  const { json, status } = await editor.post<Saved>(`/api/${collection}${query}`, body);
  expect({ status, json: status === 201 ? undefined : json }).toEqual({ status: 201, json: undefined });
  return json.doc;
}

describe('an address is given once', () => {
  test.each([
    ['topics', topic],
    ['partners', partner],
    ['pages', page],
    ['member-associations', (more: Json) => ({ name: 'Verband', state: 'NW', ...more })],
  ])('%s', async (collection, body) => {
    for (const first of ['?draft=true', '']) {
      const slug = next();
      await make(collection, { ...body({ slug }), _status: first ? 'draft' : 'published' }, first);
      for (const second of ['?draft=true', '']) {
        const said = expectRefusal(await editor.post(`/api/${collection}${second}`, body({ slug })), 400);
        expect(said).toMatch(/Adresse „.*“ ist schon vergeben/);
        const other = await make(collection, { ...body({ slug: next() }), _status: 'published' });
        const moved = await editor.patch(`/api/${collection}/${other.id}${second}`, { slug });
        expect(expectRefusal(moved, 400)).toContain('schon vergeben');
      }
    }
  });

  test('also while it only stands in a draft', async () => {
    const wanted = next();
    const { id } = await make('topics', topic({ _status: 'published' }));
    expect((await editor.patch(`/api/topics/${id}?draft=true`, { slug: wanted })).status).toBe(200);
    const said = expectRefusal(await editor.post('/api/topics', topic({ slug: wanted })), 400);
    expect(said).toContain('schon vergeben');
  });

  test('also while what has it lies in the bin', async () => {
    const { id, slug } = await make('topics', topic({ _status: 'published' }));
    await editor.post(`/api/topics/${id}/take-off`, { cause: 'error', bin: true });
    expect(expectRefusal(await editor.post('/api/topics', topic({ slug })), 400)).toContain('schon vergeben');
  });

  test('a copy gets an address of its own', async () => {
    const { id, slug } = await make('topics', topic({ _status: 'published' }));
    const { status, json } = await editor.post<Saved>(`/api/topics/${id}/duplicate`, {});
    expect({ status, slug: json.doc.slug }).toEqual({ status: 200, slug: `${slug}-kopie` });
  });
});

describe('texts have an end', () => {
  const long = 'ä'.repeat(50_000);
  test.each([
    ['/api/pages', () => page({ title: long })],
    ['/api/topics', () => topic({ summary: long })],
    ['/api/topics', () => topic({ slug: 'a'.repeat(50_000) })],
    ['/api/partners', () => partner({ website: `https://example.org/${long}` })],
    ['/api/partners?draft=true', () => partner({ name: long })],
  ])('%s refuses 50,000 characters (%#)', async (path, body) => {
    expect(expectRefusal(await editor.post(path, body()), 400)).toMatch(/Zeichen|Buchstaben|Wert/);
  });
});

describe('links lead to where links may lead', () => {
  const bad = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    '//example.com',
    '/\\example.com',
    '\\\\example.com',
    '/\t/example.com',
    'ftp://example.com',
    'example.com',
    'https://',
  ];
  const url = /geht nicht\. Erlaubt sind https/;

  test.each(bad)('%j', async (address) => {
    const before = await cms.query('SELECT count(*) FROM partners');
    for (const query of ['', '?draft=true']) {
      const ways: [string, Json][] = [
        [`/api/partners${query}`, partner({ website: address })],
        [`/api/partners${query}`, partner({ text: paragraphWith(address) })],
        [`/api/partners${query}`, partner({ text: paragraphWith(address, 'autolink') })],
        [`/api/topics${query}`, topic({ legalBases: [{ text: 'Gesetz', url: address }] })],
        [`/api/pages${query}`, page({ layout: [{ blockType: 'text', content: paragraphWith(address) }] })],
        [
          `/api/pages${query}`,
          page({ layout: [{ blockType: 'cta', heading: 'Mehr', link: { label: 'Hier', url: address } }] }),
        ],
      ];
      for (const [path, body] of ways) expect(expectRefusal(await editor.post(path, body), 400)).toMatch(url);
    }
    const own = await member.patch(`/api/member-associations/${lwl}`, {
      links: [{ label: 'x', url: address }],
    });
    expect(expectRefusal(own, 400)).toMatch(url);
    const menu = { items: [{ label: 'x', url: address }] };
    expect(expectRefusal(await editor.post('/api/globals/main-navigation', menu), 400)).toMatch(url);
    expect(await cms.query('SELECT count(*) FROM partners')).toEqual(before);
  });

  test.each(['https://www.lwl.org', 'http://lwl.org', 'mailto:a@lwl.org', 'tel:+49251', '/themen', '#oben'])(
    '%s passes',
    async (address) => {
      await make('partners', partner({ website: address, text: paragraphWith(address) }));
    },
  );
});

describe('the tree of pages stays a tree', () => {
  const pathOf = async (id: number) => (await editor.get(`/api/pages/${id}?draft=true&depth=0`)).json.path;

  test('no page lies below itself', async () => {
    const top = await make('pages', page({ _status: 'published' }));
    const middle = await make('pages', page({ parent: top.id, _status: 'published' }));
    const leaf = await make('pages', page({ parent: middle.id, _status: 'published' }));
    for (const parent of [top.id, middle.id, leaf.id]) {
      for (const query of ['', '?draft=true']) {
        const answer = await editor.patch(`/api/pages/${top.id}${query}`, { parent });
        expect(expectRefusal(answer, 400)).toContain('kann nicht unter sich selbst liegen');
      }
    }
  });

  test('what lies below follows, released or not', async () => {
    const [a, b] = [
      await make('pages', page({ _status: 'published' })),
      await make('pages', page({ _status: 'published' })),
    ];
    const moving = await make('pages', page({ parent: a.id, _status: 'published' }));
    const released = await make('pages', page({ parent: moving.id, _status: 'published' }));
    const draft = await make('pages', page({ parent: moving.id, _status: 'draft' }), '?draft=true');
    const changed = await make('pages', page({ parent: moving.id, _status: 'published' }));
    await editor.patch(`/api/pages/${changed.id}?draft=true`, { lead: 'Noch nicht öffentlich' });

    expect((await editor.patch(`/api/pages/${moving.id}?draft=true`, { parent: b.id })).status).toBe(200);
    expect(await pathOf(released.id)).toBe(`/${a.slug}/${moving.slug}/${released.slug}`);

    expect(
      (await editor.patch(`/api/pages/${moving.id}`, { parent: b.id, _status: 'published' })).status,
    ).toBe(200);
    const below = `/${b.slug}/${moving.slug}`;
    for (const { id, slug } of [released, draft, changed]) expect(await pathOf(id)).toBe(`${below}/${slug}`);
    const { json } = await visitor.get(`/api/pages/${changed.id}`);
    expect({ path: json.path, lead: json.lead }).toEqual({ path: `${below}/${changed.slug}`, lead: null });
    expect((await visitor.get(`/api/pages/${draft.id}`)).status).toBe(404);
  });

  test('several pages that move in one request take each their own along', async () => {
    const target = await make('pages', page({ _status: 'published' }));
    const tops = await Promise.all([1, 2, 3].map(() => make('pages', page({ _status: 'published' }))));
    const children = await Promise.all(
      tops.map(({ id }) => make('pages', page({ parent: id, _status: 'published' }))),
    );
    const ids = tops.map(({ id }) => id).join(',');
    const { status } = await editor.patch(`/api/pages?where[id][in]=${ids}`, {
      parent: target.id,
      _status: 'published',
    });
    expect(status).toBe(200);
    const paths = await Promise.all(children.map(({ id }) => pathOf(id)));
    expect(paths).toEqual(children.map(({ slug }, at) => `/${target.slug}/${tops[at]?.slug}/${slug}`));
  });

  test.each(['admin', 'api', 'themen', 'partner', 'mitgliedsverbaende', 'sitemap'])(
    'the address /%s belongs to the site',
    async (slug) => {
      expect(expectRefusal(await editor.post('/api/pages', page({ slug })), 400)).toContain('festen Teil');
    },
  );

  test('fixed pages stay, public and where they are', async () => {
    const { docs } = (await editor.get<{ docs: Saved['doc'][] }>('/api/pages?where[fixed][exists]=true'))
      .json;
    expect(docs).toHaveLength(6);
    for (const { id, fixed, path } of docs) {
      const at = `/api/pages/${id}`;
      for (const client of [editor, admin]) {
        const tries = [
          await client.delete(at),
          await client.patch(at, { deletedAt: new Date().toISOString() }),
          await client.patch(at, { _status: 'draft' }),
        ];
        for (const answer of tries) expect(expectRefusal(answer, 409)).toContain('gehört fest zur Website');
        expect((await client.delete(`/api/pages?where[id][equals]=${id}`)).status).toBe(400);
        await client.patch(at, { fixed: null, slug: 'woanders' });
        await client.patch(`${at}?unpublishAllLocales=true`, {});
      }
      const after = (await visitor.get(at)).json;
      expect({ fixed: after.fixed, path: after.path }).toEqual({ fixed, path });
    }
    expect((await editor.patch(`/api/pages/${docs[0]?.id}?draft=true`, { lead: 'Entwurf' })).status).toBe(
      200,
    );
  });
});

describe('nonsense is refused in German', () => {
  const json = { 'content-type': 'application/json' };
  const requests: [string, number | number[], () => Promise<RestAnswer>][] = [
    ['broken JSON', 400, () => editor.send('POST', '/api/topics', { body: '{', headers: json })],
    [
      'broken JSON by a stranger',
      400,
      () => visitor.send('POST', '/api/topics', { body: '{', headers: json }),
    ],
    [
      'broken JSON at sign-in',
      400,
      () => visitor.send('POST', '/api/users/login', { body: '{', headers: json }),
    ],
    [
      'broken JSON that calls itself GET',
      400,
      () =>
        editor.send('POST', '/api/topics', {
          body: '{',
          headers: { ...json, 'X-Payload-HTTP-Method-Override': 'GET' },
        }),
    ],
    ['a list', 400, () => editor.post('/api/topics', [])],
    ['a word', 400, () => editor.post('/api/topics', 'x')],
    ['null', 400, () => editor.post('/api/topics', null)],
    ['no body', 400, () => editor.send('POST', '/api/topics')],
    ['a list for a change', 400, () => editor.patch(`/api/member-associations/${lwl}`, [])],
    ['null for a global', 400, () => editor.post('/api/globals/office', null)],
    ['an unknown collection', 404, () => visitor.get('/api/nichts')],
    ['an unknown global', 404, () => visitor.get('/api/globals/nichts')],
    ['an id of letters', [400, 404], () => visitor.get('/api/pages/abc')],
    ['an id out of range', [400, 404], () => visitor.get('/api/pages/99999999999999999')],
    ['an id that is not there', 404, () => visitor.get('/api/pages/999999')],
    ['a change of nothing', 404, () => editor.patch('/api/topics/999999', { title: 'x' })],
    ['a version of letters', [400, 404], () => editor.get('/api/pages/versions/abc')],
    ['a number out of range', 400, () => visitor.get('/api/pages?where[id][equals]=99999999999999')],
    ['an unknown field', 400, () => visitor.get('/api/pages?where[nichts][equals]=1')],
    ['an unknown comparison', 400, () => visitor.get('/api/pages?where[title][nichts]=1')],
    ['a broken query', 400, () => visitor.get('/api/pages?where=x')],
    ['a page below zero', 400, () => visitor.get('/api/pages?page=-1')],
    ['a page beyond all numbers', 400, () => visitor.get('/api/pages?page=99999999999999999999')],
    ['many without saying which', 400, () => editor.patch('/api/topics', { title: 'x' })],
    ['many where that is off', 403, () => admin.patch('/api/users?where[id][exists]=true', { name: 'x' })],
    [
      'a broken form',
      400,
      () =>
        editor.send('POST', '/api/media', {
          body: 'x',
          headers: { 'content-type': 'multipart/form-data; boundary=y' },
        }),
    ],
  ];
  test.each(requests)('%s', async (_name, status, send) => {
    expectRefusal(await send(), status);
  });

  test.each([
    ['title', { a: 1 }],
    ['title', ['a']],
    ['title', ''],
    ['order', 'viele'],
    ['order', {}],
    ['sharedGoal', 'vielleicht'],
    ['members', 'abc'],
    ['members', [999_999]],
    ['members', [{ a: 1 }]],
    ['legalBases', 'x'],
    ['legalBases', [{ text: { a: 1 } }]],
    ['layout', 'x'],
    ['layout', [{ blockType: 'gibt-es-nicht' }]],
    ['layout', [{ blockType: 'text', content: 'x' }]],
    ['layout', [{ blockType: 'text', content: { root: 'x' } }]],
    ['layout', [null]],
  ])('the field %s refuses %j', async (field, value) => {
    expectRefusal(await editor.post('/api/topics', topic({ [field]: value })), 400);
  });

  test.each(['en', 'fr', 'en-US,en;q=0.9,de;q=0.1', '*', ''])(
    'also to whoever reads "%s"',
    async (language) => {
      const headers = { ...json, 'accept-language': language };
      const answer = await editor.send('POST', '/api/topics', {
        body: JSON.stringify({ slug: 'GROSS' }),
        headers,
      });
      expect(expectRefusal(answer, 400)).toContain('Pflichtfeld');
      expectRefusal(await visitor.send('GET', '/api/users', { headers }), 403);
      expectRefusal(await visitor.send('GET', '/api/pages/999999', { headers }), 404);
    },
  );

  test('what breaks inside stays inside', async () => {
    const error = new Error('Failed query: select secret');
    const answer = await germanErrors({ error, context: {}, req: { headers: new Headers() } as never });
    expect(answer).toEqual({
      status: 500,
      response: { errors: [{ message: 'Da ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal.' }] },
    });
  });
});

describe('answers have an end', () => {
  beforeAll(async () => {
    const [{ id } = {}] = await cms.query("SELECT id FROM topics WHERE slug = 'psychiatrie' OR true LIMIT 1");
    expect(id).toBeDefined();
    await cms.query(`INSERT INTO partners (name, slug, kind, summary, _status)
      SELECT 'Partner ' || n, 'viele-' || n, 'fachorganisation', '-', 'published' FROM generate_series(1, 150) n`);
  });

  test.each([
    'limit=0',
    'limit=1000',
    'limit=-5',
    'limit=abc',
    'pagination=false',
    'pagination=false&limit=0',
  ])('%s', async (query) => {
    for (const client of [visitor, member]) {
      const { docs } = (await client.get<{ docs: unknown[] }>(`/api/partners?depth=0&${query}`)).json;
      expect(docs.length).toBeLessThanOrEqual(100);
    }
  });

  test('the office may ask for everything', async () => {
    const { docs } = (await editor.get<{ docs: unknown[] }>('/api/partners?depth=0&limit=0')).json;
    expect(docs.length).toBeGreaterThan(150);
  });

  test('relations of relations of relations stay ids', async () => {
    const depthOf = (value: unknown): number =>
      Array.isArray(value)
        ? Math.max(0, ...value.map(depthOf))
        : value && typeof value === 'object'
          ? Math.max(0, ...Object.values(value).map(depthOf)) + ('updatedAt' in value ? 1 : 0)
          : 0;
    const deep = '/api/member-associations?depth=4&where[slug][equals]=lwl';
    expect(depthOf((await editor.get(deep)).json)).toBeGreaterThan(3);
    for (const client of [visitor, member])
      expect(depthOf((await client.get(deep)).json)).toBeLessThanOrEqual(3);
    expect(depthOf((await visitor.get('/api/topics?depth=0&limit=3')).json)).toBe(1);
  });
});

describe('a refusal names fields as people know them', () => {
  const namedIn = async (path: string, body: Json) => {
    const { json, status } = await editor.post<{ errors: { message: string }[] }>(path, body);
    return [status, json.errors[0]?.message];
  };

  test('in every collection, with the way there', async () => {
    expect(await namedIn('/api/redirects', { from: 'ohne Strich' })).toEqual([
      400,
      'Das ist nicht korrekt: „Alte Adresse“',
    ]);
    expect(await namedIn('/api/pages', page({ title: '', slug: 'Ä' }))).toEqual([
      400,
      'Das ist nicht korrekt: „Titel“, „Adresse“',
    ]);
    const links = [{ label: 'Gut', url: 'https://lwl.org' }, { label: '' }];
    const { json } = await editor.patch<{ errors: { message: string }[] }>(
      `/api/member-associations/${lwl}`,
      {
        links,
        _status: 'published',
      },
    );
    expect(json.errors[0]?.message).toBe(
      'Das ist nicht korrekt: „Weitere Links, 2 › Linktext“, „Weitere Links, 2 › Ziel“',
    );
  });

  test('in settings too', async () => {
    const { json } = await admin.post<{ errors: { message: string }[] }>('/api/globals/settings', {
      previewDays: -1,
    });
    expect(json.errors[0]?.message).toBe('Das ist nicht korrekt: „Vorschau-Links gelten so viele Tage“');
  });
});

describe('two people take the same address in the same moment', () => {
  test.each([
    ['topics', topic],
    ['partners', partner],
    ['pages', page],
  ] as const)('%s: one gets it, the others a sentence', async (collection, make) => {
    for (const query of ['?draft=true', '']) {
      const body = make();
      const answers = await Promise.all(
        [1, 2, 3].map(() => editor.post(`/api/${collection}${query}`, { ...body })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400]);
      for (const answer of answers.filter(({ status }) => status === 400)) {
        expect(expectRefusal(answer, 400)).toMatch(
          /Die Adresse „.*“ ist schon vergeben\. Bitte wählen Sie eine andere/,
        );
      }
    }
  });

  test('an old address leads to one place', async () => {
    const from = `/${next()}`;
    const answers = await Promise.all(
      ['/themen', '/partner'].map((toPath) => editor.post('/api/redirects', { from, toPath })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400]);
    expectRefusal(answers.find(({ status }) => status === 400) as RestAnswer, 400);
  });
});
