import { renderToStaticMarkup } from 'react-dom/server';
import { deliverMails } from '@/mail/deliverMails';
import { accounts } from '../helpers/accounts';
import { type Cms, openCms } from '../helpers/cms';
import { type RestClient, signIn, signInWith, visit } from '../helpers/rest';
import { type Smtp, startSmtp } from '../helpers/smtp';

const password = 'Laterne-Wiese-Anker-77';
let smtp: Smtp;
let cms: Cms;
let admin: RestClient;
let editor: RestClient;
let member: RestClient;
let association: number;
let counter = 0;

beforeAll(async () => {
  smtp = await startSmtp();
  process.env.SMTP_URL = smtp.url;
  cms = await openCms();
  admin = await signIn(cms, 'admin');
  editor = await signIn(cms, 'editor');
  member = await signIn(cms, 'lwl');
  association = await associationId('lwl');
});
afterAll(async () => {
  await cms.close();
  await smtp.close();
});

async function associationId(slug: string): Promise<number> {
  const [row] = await cms.query('SELECT id FROM members WHERE slug = $1', [slug]);
  return Number(row?.id);
}

const newAddress = () => `person${++counter}@beispiel.de`;

type Invited = { id: number; message: string };

async function invite(by = editor, fields: object = {}) {
  const email = newAddress();
  const { json, status } = await by.post<Invited>('/api/users/invite', {
    name: 'Profilpflege neu',
    email,
    memberAssociation: association,
    ...fields,
  });
  return { ...json, email, status, token: status === 201 ? await tokenFor(email) : '' };
}

/** The secret of the newest link mailed to an address. */
async function tokenFor(email: string): Promise<string> {
  await deliverMails(cms.payload);
  const mail = smtp.received.findLast(({ to }) => to.includes(email));
  const found = /\/konto\/(?:einladung|adresse)\/([0-9a-f]{64})/.exec(mail?.text ?? '');
  if (!found?.[1]) throw new Error(`No link was mailed to ${email}.`);
  return found[1];
}

type Headers = Record<string, string>;

/** Sends a form of the pages under /konto as a browser does that tells no referrer. */
async function send(
  kind: 'einladung' | 'adresse',
  token: string,
  fields: Headers = {},
  headers: Headers = {},
) {
  const action = kind === 'einladung' ? 'annehmen' : 'bestaetigen';
  const { POST } =
    kind === 'einladung'
      ? await import('@/app/(konto)/konto/einladung/[token]/annehmen/route')
      : await import('@/app/(konto)/konto/adresse/[token]/bestaetigen/route');
  const request = new Request(`${cms.origin}/konto/${kind}/${token}/${action}`, {
    method: 'POST',
    headers: { origin: 'null', 'sec-fetch-site': 'same-origin', ...headers },
    body: new URLSearchParams(fields),
  });
  const { status, headers: answered } = await POST(request, { params: Promise.resolve({ token }) });
  return { status, location: answered.get('location') };
}

const accept = (token: string, one = password, two = one, headers: Headers = {}) =>
  send('einladung', token, { passwort: one, nochmal: two }, headers);

async function page(kind: 'einladung' | 'adresse', token: string, fehler?: string): Promise<string> {
  const { default: Page } =
    kind === 'einladung'
      ? await import('@/app/(konto)/konto/einladung/[token]/page')
      : await import('@/app/(konto)/konto/adresse/[token]/page');
  return renderToStaticMarkup(
    await Page({ params: Promise.resolve({ token }), searchParams: Promise.resolve({ fehler }) }),
  );
}

const gone = '<meta name="page-status" content="410"/>';

test('invited by mail, a person sets a password once and signs in', async () => {
  const { email, id, message, token } = await invite();
  expect(message).toBe('Einladung an Profilpflege neu ist unterwegs.');
  expect(smtp.received.at(-1)?.text).toContain('Landschaftsverband Westfalen-Lippe');
  expect(JSON.stringify(await cms.query('SELECT * FROM account_links'))).not.toContain(token);
  const form = await page('einladung', token);
  expect(form).toContain(email);
  expect(form).not.toContain(gone);

  expect(await accept(token)).toEqual({ status: 303, location: '/konto/fertig/passwort' });
  await signInWith(cms, { email, password });
  const { json } = await editor.get<Record<string, unknown>>(`/api/users/${id}`);
  expect(json).toMatchObject({ invitedUntil: null, lastSignIn: expect.any(String), role: 'member' });

  expect(await accept(token, 'Ganz-anderes-Passwort-88')).toMatchObject({
    location: `/konto/einladung/${token}`,
  });
  expect(await page('einladung', token)).toContain('Diese Einladung wurde schon benutzt.');
  expect(await page('einladung', token)).toContain(gone);
  await signInWith(cms, { email, password });
  const log = await cms.query(
    "SELECT action, who_name FROM activity WHERE title = 'Profilpflege neu' OR who_name = 'Profilpflege neu' ORDER BY id",
  );
  expect(log.map(({ action }) => action)).toEqual(['invited', 'invitationAccepted', 'signedIn', 'signedIn']);
});

test('of two who open a link at once, one gets in', async () => {
  const { token } = await invite();
  const answers = await Promise.all([accept(token, `${password}-a`), accept(token, `${password}-b`)]);
  expect(answers.map(({ location }) => location).sort()).toEqual([
    `/konto/einladung/${token}`,
    '/konto/fertig/passwort',
  ]);
});

test('a weak, short or mistyped password is refused and the link stays open', async () => {
  const { token } = await invite();
  const back = (fault: string) => ({ status: 303, location: `/konto/einladung/${token}?fehler=${fault}` });
  expect(await accept(token, 'kurz')).toEqual(back('kurz'));
  expect(await accept(token, 'passwort1234')).toEqual(back('leicht'));
  expect(await accept(token, password, `${password}x`)).toEqual(back('ungleich'));
  expect(await page('einladung', token, 'kurz')).toContain('Das Passwort braucht mindestens 12 Zeichen.');
  expect(await accept(token)).toEqual({ status: 303, location: '/konto/fertig/passwort' });
});

test('a form that stood elsewhere is refused', async () => {
  const { token } = await invite();
  expect(await accept(token, password, password, { origin: 'https://boese.example' })).toMatchObject({
    status: 403,
  });
  expect(await accept(token, password, password, { 'sec-fetch-site': 'cross-site' })).toMatchObject({
    status: 403,
  });
  expect(await page('einladung', token)).not.toContain(gone);
});

test('expired, revoked, replaced and invented links say what became of them', async () => {
  const expired = await invite();
  await cms.query("UPDATE account_links SET expires_at = now() - interval '1 second' WHERE user_id = $1", [
    expired.id,
  ]);
  expect(await page('einladung', expired.token)).toContain('Diese Einladung ist abgelaufen.');
  expect(await accept(expired.token)).toMatchObject({ location: `/konto/einladung/${expired.token}` });

  const again = await editor.post<Invited>(`/api/users/${expired.id}/invite/resend`);
  expect(again.json.message).toBe('Einladung an Profilpflege neu ist wieder unterwegs.');
  const newer = await tokenFor(expired.email);
  await editor.post(`/api/users/${expired.id}/invite/resend`);
  expect(await page('einladung', newer)).toContain('Diese Einladung gilt nicht mehr.');
  const newest = await tokenFor(expired.email);

  const { status } = await editor.post(`/api/users/${expired.id}/invite/revoke`);
  expect(status).toBe(200);
  expect(await page('einladung', newest)).toContain('Diese Einladung gilt nicht mehr.');
  expect(await accept(newest)).toMatchObject({ location: `/konto/einladung/${newest}` });
  expect((await admin.get(`/api/users/${expired.id}`)).status).toBe(404);
  expect(await page('einladung', 'f'.repeat(64))).toContain('Diese Einladung gibt es nicht.');
});

test('nobody invites beyond their rights', async () => {
  expect((await invite(visit(cms))).status).toBe(401);
  expect((await invite(member)).status).toBe(403);
  expect((await invite(editor, { role: 'editor' })).status).toBe(403);
  expect((await invite(editor, { role: 'admin' })).status).toBe(403);
  const colleague = await invite(admin, { role: 'editor', memberAssociation: undefined });
  expect(colleague.status).toBe(201);
  expect((await editor.post(`/api/users/${colleague.id}/invite/revoke`)).status).toBe(403);
  expect((await member.post(`/api/users/${colleague.id}/invite/resend`)).status).toBe(403);
  expect((await visit(cms).post(`/api/users/${colleague.id}/end`)).status).toBe(403);
});

test('incomplete and impossible invitations are refused with a sentence', async () => {
  const sentence = async (fields: object) => {
    const { json, status } = await editor.post<{ errors: { message: string }[] }>('/api/users/invite', {
      name: 'X',
      email: newAddress(),
      memberAssociation: association,
      ...fields,
    });
    return `${status} ${json.errors[0]?.message}`;
  };
  expect(await sentence({ name: ' ' })).toBe(
    '400 Bitte geben Sie einen Namen an, zum Beispiel „Profilpflege LWL“.',
  );
  expect(await sentence({ email: 'keine Adresse' })).toMatch(/^400 Bitte geben Sie eine E-Mail-Adresse an/);
  expect(await sentence({ memberAssociation: undefined })).toMatch(/^400 Bitte wählen Sie den Verband/);
  expect(await sentence({ memberAssociation: 999_999 })).toBe('400 Diesen Verband gibt es nicht.');
  expect(await sentence({ role: 'chef' })).toBe('400 Diese Rolle gibt es nicht.');
  expect(await sentence({ email: accounts.lwl.email })).toBe(
    '409 Diese Adresse hat schon einen Zugang (Profilpflege LWL).',
  );
  expect(await sentence({ email: accounts.admin.email })).toBe('409 Diese Adresse hat schon einen Zugang.');
});

test('an ended account is signed out, gets no reset mail and cannot be ended twice', async () => {
  const { email, id, token } = await invite();
  await accept(token);
  const person = await signInWith(cms, { email, password });
  expect((await editor.post(`/api/users/${id}/end`)).status).toBe(200);
  expect((await person.get<{ user: unknown }>('/api/users/me')).json.user).toBeNull();
  await expect(signInWith(cms, { email, password })).rejects.toThrow('401');
  expect((await editor.post(`/api/users/${id}/end`)).status).toBe(409);
  const before = smtp.received.length;
  await visit(cms).post('/api/users/forgot-password', { email });
  await deliverMails(cms.payload);
  expect(smtp.received).toHaveLength(before);
});

test('who has not taken up an invitation gets no reset mail', async () => {
  const { email } = await invite();
  const before = smtp.received.length;
  await visit(cms).post('/api/users/forgot-password', { email });
  await deliverMails(cms.payload);
  expect(smtp.received).toHaveLength(before);
});

test('the reset mail is German and leads to this site, whatever host asked', async () => {
  const { status } = await visit(cms).send('POST', '/api/users/forgot-password', {
    body: JSON.stringify({ email: accounts.pfalz.email }),
    headers: {
      'content-type': 'application/json',
      host: 'boese.example',
      'x-forwarded-host': 'boese.example',
    },
  });
  expect(status).toBe(200);
  await deliverMails(cms.payload);
  const mail = smtp.received.findLast(({ to }) => to.includes(accounts.pfalz.email));
  expect(mail?.subject).toBe('Neues Passwort für die Redaktion der BAG HKV');
  expect(mail?.text).toMatch(new RegExp(`${cms.origin}/admin/reset/[0-9a-f]{40}\\s`));
  expect(mail?.text).not.toContain('boese');
});

test('accounts end with their association', async () => {
  const slug = 'wird-verlassen';
  const { id: left } = await cms.payload.create({
    collection: 'member-associations',
    data: { name: 'Verband auf Zeit', slug, state: 'NW', _status: 'published' },
    overrideAccess: true,
  });
  const binned = await invite(editor, { memberAssociation: left });
  await accept(binned.token);
  const person = await signInWith(cms, { email: binned.email, password });
  const waiting = await invite(editor, { memberAssociation: left });
  const { status } = await admin.post(`/api/member-associations/${left}/take-off`, {
    cause: 'error',
    bin: true,
  });
  expect(status).toBe(200);
  expect((await person.get<{ user: unknown }>('/api/users/me')).json.user).toBeNull();
  await expect(signInWith(cms, { email: binned.email, password })).rejects.toThrow('401');
  expect(await page('einladung', waiting.token)).toContain(gone);
  const [entry] = await cms.query(
    "SELECT note FROM activity WHERE action = 'accountEnded' AND content_id = $1",
    [String(binned.id)],
  );
  expect(entry?.note).toBe('Verband auf Zeit liegt im Papierkorb');
  await signIn(cms, 'lwl');
});

test('a new address counts only when it is confirmed, and the old one is told', async () => {
  const { email, id, token } = await invite();
  await accept(token);
  const person = await signInWith(cms, { email, password });
  const wanted = newAddress();
  const { json } = await person.patch<{ doc: object }>(`/api/users/${id}`, { email: wanted });
  expect(json.doc).toMatchObject({ email, pendingEmail: wanted });
  const link = await tokenFor(wanted);
  expect(smtp.received.findLast(({ to }) => to.includes(email))?.subject).toBe(
    'Für Ihren Zugang wurde eine neue E-Mail-Adresse eingetragen',
  );
  await expect(signInWith(cms, { email: wanted, password })).rejects.toThrow('401');

  expect(await page('adresse', link)).toContain(wanted);
  expect(await page('adresse', token)).toContain(gone);
  expect(await send('adresse', link)).toEqual({ status: 303, location: '/konto/fertig/adresse' });
  await signInWith(cms, { email: wanted, password });
  await expect(signInWith(cms, { email, password })).rejects.toThrow('401');
  expect(await page('adresse', link)).toContain('Diese Adresse ist schon bestätigt.');
});

test('an address of somebody else is not to be had, nor found out', async () => {
  const { json, status } = await member.get<{ user: { id: number } }>('/api/users/me');
  expect(status).toBe(200);
  const before = smtp.received.length;
  const answer = await member.patch<{ doc: object }>(`/api/users/${json.user.id}`, {
    email: accounts.admin.email,
  });
  expect(answer.status).toBe(200);
  expect(answer.json.doc).toMatchObject({ email: accounts.lwl.email });
  await deliverMails(cms.payload);
  expect(smtp.received).toHaveLength(before);
});

test('people see where they are signed in and sign out there, and nowhere else', async () => {
  type Sessions = { sessions: { id: string; current: boolean }[] };
  const here = await signIn(cms, 'pfalz');
  const there = await signIn(cms, 'pfalz');
  const { json } = await here.get<Sessions>('/api/users/sessions');
  expect(json.sessions.filter(({ current }) => current)).toHaveLength(1);
  const other = (await there.get<Sessions>('/api/users/sessions')).json.sessions.find(
    ({ current }) => current,
  );
  expect((await member.delete(`/api/users/sessions/${other?.id}`)).status).toBe(404);
  expect((await there.get<{ user: unknown }>('/api/users/me')).json.user).not.toBeNull();
  expect((await here.delete(`/api/users/sessions/${other?.id}`)).status).toBe(200);
  expect((await there.get<{ user: unknown }>('/api/users/me')).json.user).toBeNull();
  expect((await visit(cms).get('/api/users/sessions')).status).toBe(401);
  expect((await visit(cms).delete(`/api/users/sessions/${other?.id}`)).status).toBe(401);
});

test('all other places are signed out at once', async () => {
  const here = await signIn(cms, 'pfalz');
  const there = await signIn(cms, 'pfalz');
  expect((await visit(cms).delete('/api/users/sessions')).status).toBe(401);
  expect((await here.delete('/api/users/sessions')).json).toEqual({
    message: 'Sie sind nur noch hier angemeldet.',
  });
  expect((await there.get<{ user: unknown }>('/api/users/me')).json.user).toBeNull();
  expect((await here.get<{ user: unknown }>('/api/users/me')).json.user).not.toBeNull();
});
