import { type Cms, openCms } from '../../helpers/cms';
import { demoPassword } from '../../helpers/environment';
import { type RestAnswer, type RestClient, signIn, signInWith, visit } from '../../helpers/rest';
import { expectRefusal } from './refusal';

type Saved = { doc: { id: number } };

const good = 'Kachelofen Sommerwind 7 Lampions';
let cms: Cms;
let visitor: RestClient;
let admin: RestClient;
let association: number;

beforeAll(async () => {
  cms = await openCms();
  visitor = visit(cms);
  admin = await signIn(cms, 'admin');
  const [row] = await cms.query("SELECT id FROM members WHERE slug = 'lwl'");
  association = Number(row?.id);
});
afterAll(() => cms.close());

let counter = 0;
const account = (more: object = {}) => ({
  name: 'Erika Musterfrau',
  email: `erika.musterfrau-${++counter}@bag-hkv.test`,
  password: good,
  role: 'member',
  memberAssociation: association,
  ...more,
});

async function make(more: object = {}) {
  const body = account(more);
  const { json, status } = await admin.post<Saved>('/api/users', body);
  expect({ status, json: status === 201 ? undefined : json }).toEqual({ status: 201, json: undefined });
  return { ...body, id: json.doc.id };
}

const bad: [string, unknown][] = [
  ['too short', 'kurz'],
  ['too short by one', 'Xk3!pq9Zr_W'],
  ['common', 'passwort1234'],
  ['common in English', 'password12345'],
  ['keys in a row', 'qwertzuiopasdf'],
  ['one letter', 'aaaaaaaaaaaaaaaa'],
  ['the name', 'musterfrau2026'],
  ['the house', 'baghkv-baghkv'],
  ['endless', `${good}${'x'.repeat(300)}`],
  ['a list', [good]],
  ['an object', { good }],
  ['nothing', ''],
];

describe('passwords that are too easy', () => {
  test.each(bad)('%s: not for a new account', async (_name, password) => {
    expectRefusal(await admin.post('/api/users', account({ password })), 400);
  });

  test('not for an account that exists', async () => {
    const { id, email } = await make();
    for (const [name, password] of bad) {
      const { status } = await admin.patch(`/api/users/${id}`, { password });
      expect({ name, status }).toEqual({ name, status: 400 });
    }
    await signInWith(cms, { email, password: good });
  });

  test('not through a link by mail', async () => {
    const { email } = await make();
    for (const [name, password] of bad) {
      const token = await cms.payload.forgotPassword({
        collection: 'users',
        data: { email },
        disableEmail: true,
      });
      const { status } = await visitor.post('/api/users/reset-password', { token, password });
      expect({ name, status }).toEqual({ name, status: 400 });
    }
    const token = await cms.payload.forgotPassword({
      collection: 'users',
      data: { email },
      disableEmail: true,
    });
    const next = 'Heizung Pinguin Mandarine 12';
    expect((await visitor.post('/api/users/reset-password', { token, password: next })).status).toBe(200);
    expectRefusal(await visitor.post('/api/users/reset-password', { token, password: next }), 403);
    await signInWith(cms, { email, password: next });
  });

  test.each([[undefined], ['falsch'], [{ like: '%' }], [null]])(
    'a link with the secret %j opens nothing',
    async (token) => {
      expectRefusal(await visitor.post('/api/users/reset-password', { token, password: good }), [400, 403]);
    },
  );
});

describe('accounts that cannot be', () => {
  test.each([
    ['a member without association', { memberAssociation: null }, 'Verband'],
    ['a member of nothing', { memberAssociation: 999_999 }, 'gibt es nicht'],
    ['no name', { name: '' }, 'Pflichtfeld'],
    ['no address', { email: 'keine' }, 'E-Mail'],
    ['an address of lists', { email: ['a@bag-hkv.test'] }, 'E-Mail'],
    ['an unknown role', { role: 'chef' }, 'Auswahl'],
    ['a second one for an address', { email: 'admin@bag-hkv.test' }, 'E-Mail'],
  ])('%s', async (_name, more, sentence) => {
    expect(expectRefusal(await admin.post('/api/users', account(more)), 400)).toContain(sentence);
  });

  test('a member that loses its association', async () => {
    const { id } = await make();
    expectRefusal(await admin.patch(`/api/users/${id}`, { memberAssociation: null }), 400);
    const { id: editor } = await make({ role: 'editor', memberAssociation: undefined });
    expectRefusal(await admin.patch(`/api/users/${editor}`, { role: 'member' }), 400);
  });
});

describe('a failed sign-in tells nothing', () => {
  const timed = async (email: unknown, password: unknown): Promise<RestAnswer & { took: number }> => {
    const started = performance.now();
    const answer = await visitor.post('/api/users/login', { email, password });
    return { ...answer, took: performance.now() - started };
  };

  test('unknown, wrong, locked and ended accounts get one answer, in words, status and time', async () => {
    const [locked, ended, wrong] = [await make(), await make({ active: false }), await make()];
    await cms.query(
      "UPDATE users SET lock_until = now() + interval '1 hour', login_attempts = 9 WHERE id = $1",
      [locked.id],
    );
    const answers = [
      await timed('niemand@bag-hkv.test', good),
      await timed(wrong.email, 'falsch aber lang genug'),
      await timed(locked.email, good),
      await timed(locked.email, 'falsch aber lang genug'),
      await timed(ended.email, good),
      await timed('', ''),
      await timed({ like: '%' }, [1]),
    ];
    const [first] = answers;
    for (const { status, json, headers, took } of answers) {
      expect({ status, json }).toEqual({ status: 401, json: first?.json });
      expect(headers.getSetCookie()).toEqual([]);
      expect(took).toBeGreaterThan(690);
    }
    expect(expectRefusal(first as RestAnswer, 401)).toContain('stimmt nicht');
  });

  test('asking for a new password tells nothing either', async () => {
    const { email } = await make();
    for (const address of [email, 'niemand@bag-hkv.test']) {
      const started = performance.now();
      const { status, json } = await visitor.post('/api/users/forgot-password', { email: address });
      expect({ status, message: json.message }).toEqual({
        status: 200,
        message: expect.stringContaining('Gibt es'),
      });
      expect(json).not.toHaveProperty('token');
      expect(performance.now() - started).toBeGreaterThan(690);
    }
    expectRefusal(await visitor.post('/api/users/forgot-password', {}), 400);
    expectRefusal(await visitor.post('/api/users/forgot-password', { email: { like: '%' } }), 400);
  });

  test('the link in the mail leads to this site, whatever the request calls itself', async () => {
    const { email } = await make();
    await visitor.send('POST', '/api/users/forgot-password', {
      body: JSON.stringify({ email }),
      headers: {
        'content-type': 'application/json',
        'x-forwarded-host': 'example.com',
        host: 'example.com',
        origin: 'https://example.com',
      },
    });
    const sent = await cms.query('SELECT html, text FROM mails WHERE "to" = $1', [email]);
    const words = JSON.stringify(sent);
    expect(words).toContain(`${cms.origin}/`);
    expect(words).not.toContain('example.com');
  });
});

describe('a session ends when something about the account changes', () => {
  test.each([
    ['password', { password: 'Heizung Pinguin Mandarine 12' }],
    ['role', { role: 'editor' }],
    ['association', {}],
    ['end of the account', { active: false }],
  ])('%s', async (name, change) => {
    const person = await make();
    const client = await signInWith(cms, person);
    const [other] = await cms.query("SELECT id FROM members WHERE slug = 'bezirksverband-pfalz'");
    const body = name === 'association' ? { memberAssociation: other?.id } : change;
    expect((await client.get('/api/users/me')).json.user).not.toBeNull();
    expect((await admin.patch(`/api/users/${person.id}`, { name: 'Ein anderer Name' })).status).toBe(200);
    expect((await client.get('/api/users/me')).json.user).not.toBeNull();
    expect((await admin.patch(`/api/users/${person.id}`, body)).status).toBe(200);
    expect((await client.get('/api/users/me')).json.user).toBeNull();
    expect((await client.patch(`/api/member-associations/${association}`, { founded: 'x' })).status).toBe(
      403,
    );
  });

  test('a new password through a link', async () => {
    const person = await make();
    const client = await signInWith(cms, person);
    const { email } = person;
    const token = await cms.payload.forgotPassword({
      collection: 'users',
      data: { email },
      disableEmail: true,
    });
    await visitor.post('/api/users/reset-password', { token, password: 'Heizung Pinguin Mandarine 12' });
    expect((await client.get('/api/users/me')).json.user).toBeNull();
  });

  test('an ended account cannot come back through a link', async () => {
    const { email } = await make({ active: false });
    const token = await cms.payload.forgotPassword({
      collection: 'users',
      data: { email },
      disableEmail: true,
    });
    const answer = await visitor.post('/api/users/reset-password', { token, password: good });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });
});

describe('attempts are counted for each caller', () => {
  const attempt = async (path: string, body: object, caller: string) =>
    visitor.send('POST', path, {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', 'x-client-address': caller },
    });

  test.each([
    ['/api/users/login', 30, { email: 'admin@bag-hkv.test', password: demoPassword }],
    ['/api/users/forgot-password', 10, { email: 'niemand@bag-hkv.test' }],
    ['/api/users/reset-password', 20, { token: 'falsch', password: good }],
  ])('%s: after %i it is enough', async (path, limit, body) => {
    const caller = `192.0.2.${path.length}`;
    const answers = await Promise.all(Array.from({ length: limit }, () => attempt(path, body, caller)));
    expect(answers.filter(({ status }) => status === 429)).toEqual([]);
    expect(expectRefusal(await attempt(path, body, caller), 429)).toContain('Zu viele Versuche');
    expect((await attempt(path, body, '198.51.100.7')).status).not.toBe(429);
    const kept = JSON.stringify(await cms.query('SELECT * FROM throttle'));
    expect(kept).not.toContain('192.0.2');
    await cms.query("UPDATE throttle SET until = now() - interval '1 second'");
    expect((await attempt(path, body, caller)).status).not.toBe(429);
  });
});
