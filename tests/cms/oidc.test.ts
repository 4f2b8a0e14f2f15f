import { codeAt } from '@/accounts/secondFactor/totp';
import { accounts } from '../helpers/accounts';
import { type Cms, openCms } from '../helpers/cms';
import { type Oidc, startOidc } from '../helpers/oidc';
import { signIn, visit } from '../helpers/rest';

let oidc: Oidc;
let cms: Cms;

beforeAll(async () => {
  oidc = await startOidc('http://127.0.0.1:3000');
  Object.assign(process.env, oidc.env);
  cms = await openCms();
});
afterAll(async () => {
  await cms.close();
  await oidc.close();
  for (const name of Object.keys(oidc.env)) delete process.env[name];
});
beforeEach(() => cms.query('DELETE FROM throttle'));

const pair = (line: string | undefined) => String(line?.split(';')[0]);

/** Asks the site where to go; `cookie` is what the browser keeps meanwhile. */
async function start(path = '/api/users/oidc/start', headers: Record<string, string> = {}) {
  const answer = await visit(cms).send('GET', path, { headers });
  const [cookie] = answer.headers.getSetCookie();
  return {
    status: answer.status,
    url: new URL(answer.headers.get('location') ?? ''),
    line: cookie,
    cookie: pair(cookie),
  };
}

async function comeBack(path: string, cookie: string, headers: Record<string, string> = {}) {
  const answer = await visit(cms).send('GET', path, { headers: { cookie, ...headers } });
  const session = answer.headers.getSetCookie().find((line) => line.startsWith('payload-token='));
  return {
    status: answer.status,
    location: answer.headers.get('location'),
    cookies: answer.headers.getSetCookie(),
    session: session && pair(session),
    line: session,
  };
}

/** The whole way; `change` may touch the address of the service, `forge` the answer on its way back. */
async function signInAs(
  person: Parameters<Oidc['be']>[0],
  { change, forge = (path) => path }: { change?: (url: URL) => void; forge?: (path: string) => string } = {},
) {
  oidc.be(person);
  const { url, cookie } = await start();
  change?.(url);
  return comeBack(forge(await oidc.walk(url.href)), cookie);
}

const refused = (fault: string) => ({
  status: 303,
  location: `/admin/login?anmeldung=${fault}`,
  session: undefined,
});
const { email } = accounts.editor;
const me = async (cookie: string | undefined) =>
  (
    await visit(cms).send<{ user: Record<string, unknown> | null }>('GET', '/api/users/me', {
      headers: { cookie: String(cookie) },
    })
  ).json.user;

test('a known person with a confirmed address is signed in as with a password', async () => {
  await cms.query('UPDATE users SET last_sign_in = null');
  const { line, location, session, status } = await signInAs({
    email: email.toUpperCase(),
    email_verified: true,
  });
  expect([status, location]).toEqual([303, '/admin']);
  expect(line).toMatch(/HttpOnly/);
  expect(line).toMatch(/SameSite=Lax/);
  expect(await me(session)).toMatchObject({ email, role: 'editor', lastSignIn: expect.any(String) });
  const [entry] = await cms.query('SELECT action, who_name FROM activity ORDER BY id DESC LIMIT 1');
  expect(entry).toEqual({ action: 'signedIn', who_name: 'Redaktion' });
  const out = await visit(cms).send('POST', '/api/users/logout', {
    headers: { cookie: String(session), origin: cms.origin },
  });
  expect(out.status).toBe(200);
  expect(await me(session)).toBeNull();
});

test('nobody else is let in, and no account is ever made', async () => {
  const [before] = await cms.query('SELECT count(*) FROM users');
  expect(await signInAs({ email: 'fremd@beispiel.de', email_verified: true })).toMatchObject(
    refused('unbekannt'),
  );
  expect(await signInAs({ email, email_verified: false })).toMatchObject(refused('unbestaetigt'));
  expect(await signInAs({ email })).toMatchObject(refused('unbestaetigt'));
  expect(await signInAs({})).toMatchObject(refused('unbekannt'));
  await cms.query('UPDATE users SET active = false WHERE email = $1', [email]);
  expect(await signInAs({ email, email_verified: true })).toMatchObject(refused('unbekannt'));
  await cms.query(
    "UPDATE users SET active = true, invited_until = now() + interval '1 day' WHERE email = $1",
    [email],
  );
  expect(await signInAs({ email, email_verified: true })).toMatchObject(refused('unbekannt'));
  await cms.query('UPDATE users SET invited_until = null WHERE email = $1', [email]);
  expect(await cms.query('SELECT count(*) FROM users')).toEqual([before]);
});

test('an answer to another question is refused: state, nonce, cookie', async () => {
  const person = { email, email_verified: true };
  const forge = (path: string) => path.replace(/state=[^&]+/, 'state=anders');
  expect(await signInAs(person, { forge })).toMatchObject(refused('ungueltig'));
  const change = (url: URL) => url.searchParams.set('nonce', 'anders');
  expect(await signInAs(person, { change })).toMatchObject(refused('ungueltig'));
  expect(
    await signInAs(person, { forge: (path) => path.replace(/code=[^&]+/, 'code=erfunden') }),
  ).toMatchObject(refused('ungueltig'));
  expect(
    await signInAs(person, {
      forge: (path) =>
        `${path.split('?')[0]}?error=access_denied&state=${/state=([^&]+)/.exec(path)?.[1]}&iss=${encodeURIComponent(oidc.issuer)}`,
    }),
  ).toMatchObject(refused('abgebrochen'));

  oidc.be(person);
  const [first, second] = [await start(), await start()];
  const path = await oidc.walk(first.url.href);
  expect(await comeBack(path, second.cookie)).toMatchObject(refused('ungueltig'));
  expect(await comeBack(path, '')).toMatchObject(refused('ungueltig'));
  const middle = Math.floor(first.cookie.length / 2);
  const tampered = `${first.cookie.slice(0, middle)}${first.cookie[middle] === 'A' ? 'B' : 'A'}${first.cookie.slice(middle + 1)}`;
  expect(await comeBack(path, tampered)).toMatchObject(refused('ungueltig'));
});

test('an answer counts once', async () => {
  oidc.be({ email, email_verified: true });
  const { url, cookie } = await start();
  const path = await oidc.walk(url.href);
  expect((await comeBack(path, cookie)).session).toBeDefined();
  expect(await comeBack(path, cookie)).toMatchObject(refused('ungueltig'));
});

test('whatever host asks, the way back leads to this site and nowhere else', async () => {
  const foreign = { host: 'boese.example', 'x-forwarded-host': 'boese.example' };
  const { line, url } = await start('/api/users/oidc/start?redirect=https://boese.example/', foreign);
  expect(url.searchParams.get('redirect_uri')).toBe(`${cms.origin}/api/users/oidc/callback`);
  expect(url.searchParams.get('code_challenge_method')).toBe('S256');
  expect(line).toMatch(/Path=\/api\/users\/oidc; Max-Age=600; HttpOnly; SameSite=Lax$/);
  oidc.be({ email, email_verified: true });
  const { location } = await comeBack(await oidc.walk(url.href), pair(line), foreign);
  expect(location).toBe('/admin');
  const inside = await start('/api/users/oidc/start?redirect=/admin/collections/pages');
  const answer = await comeBack(await oidc.walk(inside.url.href), inside.cookie);
  expect(answer.location).toBe('/admin/collections/pages');
});

test('the service stands for the password only: the second factor is asked for here', async () => {
  const person = await signIn(cms, 'editor');
  const { password } = accounts.editor;
  const { json } = await person.post<{ secret: string }>('/api/users/second-factor/start', { password });
  await person.post('/api/users/second-factor/confirm', { code: codeAt(json.secret, new Date()) });
  await cms.query('UPDATE second_factors SET last_step = 0');

  const { cookies, location, session } = await signInAs({ email, email_verified: true });
  expect([location, session]).toEqual(['/admin/login?schritt=code&redirect=%2Fadmin', undefined]);
  const cookie = pair(cookies[0]);
  const send = (code: string, with_ = cookie) =>
    visit(cms).send<{ errors?: { message: string }[] }>('POST', '/api/users/oidc/code', {
      headers: { cookie: with_, 'content-type': 'application/json' },
      body: JSON.stringify({ code }),
    });
  expect((await send('000000')).status).toBe(401);
  expect(
    (await send(codeAt(json.secret, new Date()), (await start()).cookie)).json.errors?.[0]?.message,
  ).toBe('Diese Anmeldung gilt nicht mehr. Bitte versuchen Sie es noch einmal.');
  const answer = await send(codeAt(json.secret, new Date()));
  expect(answer.status).toBe(200);
  const token = answer.headers.getSetCookie().find((line) => line.startsWith('payload-token='));
  expect(await me(pair(token))).toMatchObject({ email });
});
