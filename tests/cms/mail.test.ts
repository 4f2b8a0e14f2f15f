import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { createLocalReq } from 'payload';
import { deliverMails } from '@/mail/deliverMails';
import { openTransport } from '@/mail/openTransport';
import { queueMail } from '@/mail/queueMail';
import { confirmAddress } from '@/mail/templates/account';
import { inTransaction } from '@/publishing/inTransaction';
import { type Cms, openCms } from '../helpers/cms';
import { signIn, visit } from '../helpers/rest';
import { type Smtp, startSmtp } from '../helpers/smtp';

let smtp: Smtp;
let cms: Cms;
let counter = 0;
const values = { url: 'http://127.0.0.1/geheim-4711', until: '1. Dezember 2026' };

beforeAll(async () => {
  smtp = await startSmtp();
  process.env.SMTP_URL = smtp.url;
  process.env.MAIL_FROM = 'redaktion@beispiel.de';
  cms = await openCms();
});
afterEach(() => smtp.refuse());
afterAll(async () => {
  await cms.close();
  await smtp.close();
});

async function queue(to = `person${++counter}@beispiel.de`): Promise<string> {
  const req = await createLocalReq({}, cms.payload);
  await queueMail(req, { to, template: confirmAddress, values });
  return to;
}

async function stored(to: string) {
  const [row] = await cms.query('SELECT * FROM mails WHERE "to" = $1', [to]);
  return row;
}

const minutesFromNow = (minutes: number) => new Date(Date.now() + minutes * 60_000);

test('a queued mail is delivered once, in text and HTML, and leaves no secret behind', async () => {
  const to = await queue();
  await deliverMails(cms.payload);
  await deliverMails(cms.payload);
  const mails = smtp.received.filter((mail) => mail.to.includes(to));
  expect(mails).toHaveLength(1);
  expect(mails[0]).toMatchObject({
    from: 'redaktion@beispiel.de',
    subject: 'Bitte bestätigen Sie Ihre neue E-Mail-Adresse',
    text: expect.stringContaining('Adresse bestätigen:\r\nhttp://127.0.0.1/geheim-4711'),
    html: expect.stringContaining('href="http://127.0.0.1/geheim-4711"'),
  });
  expect(await stored(to)).toMatchObject({ state: 'sent', text: null, html: null, attempts: '1' });
});

test('a mail of an action that was rolled back never goes out', async () => {
  const req = await createLocalReq({}, cms.payload);
  const work = inTransaction(req, async () => {
    await queueMail(req, { to: 'niemand@beispiel.de', template: confirmAddress, values });
    throw new Error('no');
  });
  await expect(work).rejects.toThrow('no');
  expect(await stored('niemand@beispiel.de')).toBeUndefined();
});

test('a refused mail is tried again after growing pauses and shown as failed after the last', async () => {
  const to = await queue();
  smtp.refuse(451, 'try later');
  const pauses = [1, 5, 30, 120, 720];
  let now = minutesFromNow(0);
  for (const [index, pause] of pauses.entries()) {
    await deliverMails(cms.payload, now);
    expect(await stored(to)).toMatchObject({
      state: 'waiting',
      attempts: String(index + 1),
      next_attempt: new Date(now.getTime() + pause * 60_000),
    });
    await deliverMails(cms.payload, new Date(now.getTime() + pause * 60_000 - 1));
    expect(await stored(to)).toMatchObject({ attempts: String(index + 1) });
    now = new Date(now.getTime() + pause * 60_000);
  }
  await deliverMails(cms.payload, now);
  expect(await stored(to)).toMatchObject({ state: 'failed', attempts: '6', next_attempt: null });

  smtp.refuse();
  await deliverMails(cms.payload, minutesFromNow(10_000));
  expect(smtp.received.some((mail) => mail.to.includes(to))).toBe(false);
  const admin = await signIn(cms, 'admin');
  const { json } = await admin.get<{ docs: object[] }>('/api/mails?where[state][equals]=failed');
  expect(json.docs).toEqual([
    expect.objectContaining({ to, lastError: expect.stringContaining('try later') }),
  ]);
});

test('an admin sends a mail again that was given up, once, and the log says so', async () => {
  const [mail] = await cms.query(
    `INSERT INTO mails ("to", subject, text, state, attempts, last_error)
     VALUES ('wieder@beispiel.de', 'Noch einmal', 'Text', 'failed', 6, '550 no such mailbox') RETURNING id`,
  );
  const at = `/api/mails/${mail?.id}/resend`;
  expect((await visit(cms).post(at)).status).toBe(401);
  for (const role of ['editor', 'lwl'] as const)
    expect((await (await signIn(cms, role)).post(at)).status).toBe(403);
  const admin = await signIn(cms, 'admin');
  expect((await admin.send('POST', at, { headers: { origin: 'https://boese.example' } })).status).toBe(401);
  expect((await admin.post(at)).status).toBe(200);
  expect((await admin.post(at)).status).toBe(409);
  expect((await admin.post('/api/mails/999999/resend')).status).toBe(409);
  expect((await admin.post('/api/mails/x/resend')).status).toBe(404);
  await deliverMails(cms.payload);
  expect(await smtp.mailTo('wieder@beispiel.de')).toMatchObject({ subject: 'Noch einmal' });
  const [entry] = await cms.query("SELECT who_name, title FROM activity WHERE action = 'mailResent'");
  expect(entry).toEqual({ who_name: 'Administration', title: 'Noch einmal' });
});

test('mails outlive a server that is away, and none waits longer than it must', async () => {
  const people = [await queue(), await queue()];
  await smtp.close();
  try {
    await deliverMails(cms.payload);
    // The second is spared the attempt, for it would fail as well.
    expect(await stored(people[0] as string)).toMatchObject({ state: 'waiting', attempts: '1' });
    expect(await stored(people[1] as string)).toMatchObject({ state: 'waiting', attempts: '0' });
  } finally {
    smtp = await startSmtp(smtp.port);
  }
  await deliverMails(cms.payload, minutesFromNow(2));
  for (const to of people) {
    expect(smtp.received.some((mail) => mail.to.includes(to))).toBe(true);
    expect(await stored(to)).toMatchObject({ state: 'sent' });
  }
});

test('nobody reads the body of a waiting mail, and only admins see that there is one', async () => {
  const to = await queue();
  const admin = await signIn(cms, 'admin');
  const editor = await signIn(cms, 'editor');
  const { json } = await admin.get<{ docs: object[] }>(`/api/mails?where[to][equals]=${to}`);
  expect(json.docs).toEqual([expect.objectContaining({ to, state: 'waiting' })]);
  expect(JSON.stringify(json)).not.toContain('geheim-4711');
  expect((await admin.get('/api/mails?where[text][like]=geheim')).status).toBe(400);
  expect((await editor.get('/api/mails')).status).toBe(403);
  await deliverMails(cms.payload);
});

test('without a mail server, mails are files in the data folder', async () => {
  const to = 'person@beispiel.de';
  const transport = openTransport({ dataDir: cms.dataDir, mailFrom: 'a@beispiel.de', serverUrl: cms.origin });
  await transport.send({ to, ...confirmAddress(values), messageId: 'probe-1' });
  const folder = path.join(cms.dataDir, 'mail');
  expect(await readdir(folder)).toEqual(['probe-1.eml']);
  const eml = await readFile(path.join(folder, 'probe-1.eml'), 'utf8');
  expect(eml).toContain(`To: ${to}`);
  expect(eml).toMatch(/multipart\/alternative/);
});
