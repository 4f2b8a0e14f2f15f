import { findAccessibilityProblems } from '../../helpers/axe';
import { launchBrowser, type TestBrowser } from '../../helpers/browser';
import { signIn, signInWith } from '../../helpers/rest';
import { type Site, startSite } from '../../helpers/site';
import { type Smtp, startSmtp } from '../../helpers/smtp';

const email = 'neu@beispiel.de';
const password = 'Laterne-Wiese-Anker-77';
let smtp: Smtp;
let site: Site;
let browser: TestBrowser;
let link: string;

beforeAll(async () => {
  smtp = await startSmtp();
  [site, browser] = await Promise.all([startSite({ env: { SMTP_URL: smtp.url } }), launchBrowser()]);
  const editor = await signIn(site, 'editor');
  const { json } = await editor.get<{ docs: { id: number }[] }>(
    '/api/member-associations?where[slug][equals]=lwl',
  );
  const { status } = await editor.post('/api/users/invite', {
    name: 'Profilpflege neu',
    email,
    memberAssociation: json.docs[0]?.id,
  });
  expect(status).toBe(201);
  // The running site sends it by itself.
  const { text } = await smtp.mailTo(email);
  link = new URL(/http\S+\/konto\/\S+/.exec(text)?.[0] ?? '').pathname;
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  await smtp.close();
});

test('an invited person sets a password without scripts and signs in', async () => {
  const page = await browser.newPage(site, {
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  await page.goto(link);
  await page.getByLabel('Neues Passwort').fill('zu kurz');
  await page.getByLabel('Passwort noch einmal').fill('zu kurz');
  await page.getByRole('button', { name: 'Passwort speichern' }).click();
  await page.getByRole('alert').getByText('mindestens 12 Zeichen').waitFor();
  await page.getByLabel('Neues Passwort').fill(password);
  await page.getByLabel('Passwort noch einmal').fill(password);
  await page.getByRole('button', { name: 'Passwort speichern' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ihr Passwort ist gespeichert' }).waitFor();
  await signInWith(site, { email, password });
});

test('the page is accessible, kept nowhere and gone after use', async () => {
  const editor = await signIn(site, 'editor');
  const { json } = await editor.get<{ docs: { id: number }[] }>(
    '/api/member-associations?where[slug][equals]=lwl',
  );
  const to = 'zweite@beispiel.de';
  await editor.post('/api/users/invite', { name: 'Zweite', email: to, memberAssociation: json.docs[0]?.id });
  const open = /\/konto\/\S+/.exec((await smtp.mailTo(to)).text)?.[0] ?? '';
  for (const [address, status] of [
    [open, 200],
    [link, 410],
    [`/konto/einladung/${'0'.repeat(64)}`, 410],
    [`/konto/adresse/${'0'.repeat(64)}`, 410],
  ] as const) {
    const answer = await site.fetch(address);
    expect(answer.status).toBe(status);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    });
    const page = await browser.newPage(site, { allow: [/status of 410/] });
    await page.goto(address);
    expect(await findAccessibilityProblems(page)).toEqual([]);
  }
});
