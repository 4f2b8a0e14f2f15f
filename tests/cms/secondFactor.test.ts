import { codeAt } from '@/accounts/secondFactor/totp';
import { accounts } from '../helpers/accounts';
import { type Cms, openCms } from '../helpers/cms';
import { type RestClient, signIn, signInWith, visit } from '../helpers/rest';

type Refused = { errors: { message: string; data?: { field?: string } }[] };
type Code = string | undefined;

let cms: Cms;

beforeAll(async () => {
  cms = await openCms();
});
afterAll(() => cms.close());
beforeEach(() => cms.query('DELETE FROM throttle'));

const { password } = accounts.editor;
const refusedAlike =
  'E-Mail-Adresse oder Passwort stimmt nicht. Nach mehreren Versuchen ist die Anmeldung für einige Minuten gesperrt.';
const wrongCode =
  'Dieser Code stimmt nicht oder ist abgelaufen. Geben Sie den Code ein, der jetzt in der App steht.';

const idOf = async (email: string) =>
  Number((await cms.query('SELECT id FROM users WHERE email = $1', [email]))[0]?.id);
const forgetSteps = () => cms.query('UPDATE second_factors SET last_step = 0');
const mailsTo = async (email: string) =>
  (await cms.query('SELECT subject FROM mails WHERE "to" = $1 ORDER BY id', [email])).map(
    ({ subject }) => subject,
  );

async function switchOn(person: RestClient) {
  const started = await person.post<{ secret: string; picture: string }>('/api/users/second-factor/start', {
    password,
  });
  const { secret } = started.json;
  const confirmed = await person.post<{ codes: string[] }>('/api/users/second-factor/confirm', {
    code: codeAt(secret, new Date()),
  });
  expect([started.status, confirmed.status]).toEqual([200, 200]);
  await forgetSteps();
  return { secret, codes: confirmed.json.codes, picture: started.json.picture };
}

const enter = (email: string, code: Code, given: string = password) =>
  visit(cms).post<Refused>('/api/users/login', { email, password: given, code });

async function switchOff(email: string) {
  await cms.query('DELETE FROM second_factors WHERE user_id = $1', [await idOf(email)]);
}

test('once switched on, nobody signs in without a code, and each code counts once', async () => {
  const { email } = accounts.lwl;
  const here = await signIn(cms, 'lwl');
  const there = await signIn(cms, 'lwl');
  const { secret, codes, picture } = await switchOn(here);
  expect(picture).toMatch(/^data:image\/svg\+xml;base64,/);
  expect(codes).toHaveLength(10);
  expect(JSON.stringify(await cms.query('SELECT * FROM second_factors'))).not.toContain(secret);
  expect(JSON.stringify(await cms.query('SELECT * FROM second_factors'))).not.toContain(codes[0]);
  // Whoever was in without it is out again.
  expect((await there.get<{ user: unknown }>('/api/users/me')).json.user).toBeNull();
  expect((await here.get<{ user: unknown }>('/api/users/me')).json.user).not.toBeNull();

  const asked = await enter(email, undefined);
  expect(asked.status).toBe(401);
  expect(asked.json.errors[0]).toMatchObject({
    message: 'Bitte geben Sie Ihren Bestätigungscode ein.',
    data: { field: 'code' },
  });
  expect(asked.headers.getSetCookie()).toEqual([]);
  for (const wrong of ['000000', 'abc', '1', codeAt(secret, new Date(Date.now() - 300_000))]) {
    const { json, status } = await enter(email, wrong);
    expect([status, json.errors[0]?.message]).toEqual([401, wrongCode]);
  }
  const code = codeAt(secret, new Date());
  const answers = await Promise.all([
    enter(email, code),
    enter(email, `${code.slice(0, 3)} ${code.slice(3)}`),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
  expect((await enter(email, code)).status).toBe(401);

  await cms.query('DELETE FROM throttle');
  const first = String(codes[0]);
  expect((await enter(email, first.toUpperCase())).status).toBe(200);
  await cms.query('DELETE FROM throttle');
  const again = await enter(email, first);
  expect([again.status, again.json.errors[0]?.message]).toEqual([
    401,
    'Dieser Ersatzcode stimmt nicht oder wurde schon benutzt.',
  ]);
  expect((await mailsTo(email)).slice(-2)).toEqual([
    'Der zweite Schritt ist eingeschaltet',
    'Ein Ersatzcode wurde benutzt',
  ]);
  await switchOff(email);
});

test('without the right password nobody learns who has a second factor', async () => {
  const { email } = accounts.pfalz;
  await switchOn(await signIn(cms, 'pfalz'));
  for (const who of [email, accounts.editor.email, 'niemand@beispiel.de']) {
    for (const code of [undefined, '123456']) {
      const { json, status } = await enter(who, code, 'Ganz-falsches-Passwort-1');
      expect([status, json]).toEqual([401, { errors: [{ message: refusedAlike }] }]);
    }
  }
  await cms.query("UPDATE users SET lock_until = now() + interval '1 hour' WHERE email = $1", [email]);
  expect((await enter(email, '123456')).json).toEqual({ errors: [{ message: refusedAlike }] });
  await cms.query('UPDATE users SET lock_until = null, login_attempts = 0');
  await switchOff(email);
});

test('codes cannot be guessed for long, nor does a right one help then', async () => {
  const { email } = accounts.pfalz;
  const { secret } = await switchOn(await signIn(cms, 'pfalz'));
  for (let count = 0; count < 7; count += 1) expect((await enter(email, '000000')).status).toBe(401);
  const { json, status } = await enter(email, codeAt(secret, new Date()));
  expect(status).toBe(429);
  expect(json.errors[0]?.message).toMatch(/^Zu viele Versuche\./);
  await switchOff(email);
});

test('a new password by mail opens nothing but the sign-in, and the code is still needed', async () => {
  const { email } = accounts.pfalz;
  const person = await signIn(cms, 'pfalz');
  await switchOn(person);
  const token = await cms.payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
  });
  const next = 'Heizung-Pinguin-Mandarine-12';
  const answer = await visit(cms).post('/api/users/reset-password', { token, password: next });
  expect(answer.status).toBe(200);
  expect(answer.headers.getSetCookie()).toEqual([]);
  expect(JSON.stringify(answer.json)).not.toContain('token');
  expect(await cms.query('SELECT * FROM users_sessions WHERE _parent_id = $1', [await idOf(email)])).toEqual(
    [],
  );
  expect((await enter(email, undefined, next)).json.errors[0]?.data).toEqual({ field: 'code' });
  await switchOff(email);
  await signInWith(cms, { email, password: next });
  await cms.payload.update({
    collection: 'users',
    id: await idOf(email),
    data: { password },
    overrideAccess: true,
  });
});

test('a link for a new password that is old or used is refused with a sentence', async () => {
  const { email } = accounts.pfalz;
  const token = await cms.payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
  });
  await cms.query(
    "UPDATE users SET reset_password_expiration = now() - interval '1 minute' WHERE email = $1",
    [email],
  );
  const body = { token, password: 'Heizung-Pinguin-Mandarine-12' };
  const { json, status } = await visit(cms).post<Refused>('/api/users/reset-password', body);
  expect([status, json.errors[0]?.message]).toEqual([
    403,
    'Dieser Link gilt nicht mehr. Bitte fordern Sie einen neuen an.',
  ]);
});

test('switching it on and off, and getting new codes, takes the password and a code', async () => {
  const { email } = accounts.pfalz;
  const person = await signIn(cms, 'pfalz');
  const ask = async (path: string, body: object) => {
    const { json, status } = await person.post<Refused & { codes: string[]; message: string }>(
      `/api/users/second-factor/${path}`,
      body,
    );
    return { said: `${status} ${json.errors?.[0]?.message ?? json.message}`, codes: json.codes };
  };
  expect((await visit(cms).post('/api/users/second-factor/start', { password })).status).toBe(401);
  expect((await ask('start', { password: 'falsch' })).said).toBe('403 Das Passwort stimmt nicht.');
  expect((await ask('confirm', { code: '123456' })).said).toBe(
    '409 Bitte fangen Sie noch einmal von vorn an.',
  );
  const { secret, codes } = await switchOn(person);
  expect((await ask('start', { password })).said).toBe('409 Der zweite Schritt ist schon eingeschaltet.');
  expect((await ask('off', { password: 'falsch', code: codes[0] })).said).toBe(
    '403 Das Passwort stimmt nicht.',
  );
  expect((await ask('off', { password, code: '000000' })).said).toBe(`401 ${wrongCode}`);
  await cms.query('DELETE FROM throttle');
  const renewed = await ask('codes', { password, code: codeAt(secret, new Date()) });
  expect(renewed.codes).toHaveLength(10);
  expect((await enter(email, codes[1])).status).toBe(401);
  expect((await ask('off', { password, code: renewed.codes[0] })).said).toBe(
    '200 Der zweite Schritt ist ausgeschaltet.',
  );
  expect((await enter(email, undefined)).status).toBe(200);
  expect((await mailsTo(email)).slice(-4)).toEqual([
    'Der zweite Schritt ist eingeschaltet',
    'Sie haben neue Ersatzcodes',
    'Ein Ersatzcode wurde benutzt',
    'Der zweite Schritt ist ausgeschaltet',
  ]);
});

test('only an admin resets the second factor of somebody, who is told and signed out', async () => {
  const { email } = accounts.pfalz;
  const person = await signIn(cms, 'pfalz');
  await switchOn(person);
  const path = `/api/users/${await idOf(email)}/second-factor/reset`;
  for (const [who, status] of [
    [visit(cms), 403],
    [person, 403],
    [await signIn(cms, 'editor'), 403],
    [await signIn(cms, 'admin'), 200],
    [await signIn(cms, 'admin'), 409],
  ] as const) {
    expect((await who.post(path)).status).toBe(status);
  }
  const admin = await signIn(cms, 'admin');
  expect((await admin.post('/api/users/999999/second-factor/reset')).status).toBe(404);
  expect(
    (await admin.post(`/api/users/${await idOf(accounts.admin.email)}/second-factor/reset`)).status,
  ).toBe(409);
  expect((await person.get<{ user: unknown }>('/api/users/me')).json.user).toBeNull();
  expect((await enter(email, undefined)).status).toBe(200);
  expect((await mailsTo(email)).at(-1)).toBe('Ihr zweiter Schritt wurde zurückgesetzt');
  const [entry] = await cms.query("SELECT who_name, title FROM activity WHERE action = 'secondFactorReset'");
  expect(entry).toEqual({ who_name: 'Administration', title: 'Profilpflege Pfalz' });
});

test('where it is a duty, staff without it may set it up and nothing else', async () => {
  await cms.payload.updateGlobal({
    slug: 'settings',
    data: { twoFactorForStaff: true },
    overrideAccess: true,
  });
  const editor = await signIn(cms, 'editor');
  const visitor = visit(cms);
  const [page] = await cms.query("SELECT id FROM pages WHERE path = '/kontakt'");
  for (const slug of Object.keys(cms.payload.collections)) {
    const path = `/api/${slug}?draft=true&limit=1`;
    const [hers, nobodys] = [await editor.get(path), await visitor.get(path)];
    expect([slug, hers.status, hers.json]).toEqual([slug, nobodys.status, nobodys.json]);
  }
  for (const [method, path, body] of [
    ['PATCH', `/api/pages/${page?.id}?draft=true`, { title: 'Anders' }],
    ['DELETE', `/api/pages/${page?.id}`],
    ['POST', `/api/pages`, { title: 'Neu', slug: 'neu' }],
    ['POST', `/api/pages/${page?.id}/release`, { seen: '1' }],
    ['PATCH', `/api/users/${await idOf(accounts.editor.email)}`, { email: 'neu@beispiel.de' }],
    ['POST', '/api/users/invite', { name: 'X', email: 'x@beispiel.de', memberAssociation: 1 }],
    ['POST', `/api/users/${await idOf(accounts.lwl.email)}/end`],
    ['GET', '/api/activity/export.csv'],
    ['GET', '/api/globals/settings'],
    ['POST', '/api/globals/office', { name: 'Anders' }],
  ] as const) {
    const headers = { 'content-type': 'application/json' };
    const { status } = await editor.send(method, path, {
      headers,
      body: method === 'GET' ? undefined : JSON.stringify(body ?? {}),
    });
    expect([path, status]).toEqual([path, status === 401 ? 401 : 403]);
  }
  // Members are free to have one, and admins are not.
  expect((await (await signIn(cms, 'lwl')).get('/api/reviews')).status).toBe(200);
  expect((await (await signIn(cms, 'admin')).get('/api/users')).status).toBe(403);

  const { secret } = await switchOn(editor);
  expect((await editor.get('/api/users')).status).toBe(200);
  expect((await enter(accounts.editor.email, undefined)).status).toBe(401);
  const off = await editor.post<Refused>('/api/users/second-factor/off', {
    password,
    code: codeAt(secret, new Date()),
  });
  expect([off.status, off.json.errors[0]?.message]).toEqual([
    403,
    'In der Geschäftsstelle ist der zweite Schritt Pflicht. Er bleibt eingeschaltet.',
  ]);
});

test('with another secret of the site, codes count no longer and the account stays shut', async () => {
  await cms.query("UPDATE second_factors SET secret = 'von-einer-anderen-Website'");
  expect((await enter(accounts.editor.email, '123456')).status).toBe(401);
});
