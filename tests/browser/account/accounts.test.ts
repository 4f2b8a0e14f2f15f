import type { Page } from 'playwright-core';
import { findAccessibilityProblems } from '../../helpers/axe';
import { launchBrowser, type TestBrowser } from '../../helpers/browser';
import { signIn, signInWith } from '../../helpers/rest';
import { type Site, startSite } from '../../helpers/site';
import { type Smtp, startSmtp } from '../../helpers/smtp';

const email = 'neu@beispiel.de';
const password = 'Laterne-Wiese-Anker-77';
const lwl = 'Landschaftsverband Westfalen-Lippe';
let smtp: Smtp;
let site: Site;
let browser: TestBrowser;
let office: Page;
let link: string;

beforeAll(async () => {
  smtp = await startSmtp();
  [site, browser] = await Promise.all([startSite({ env: { SMTP_URL: smtp.url } }), launchBrowser()]);
  office = await browser.newPage(site, {
    as: await signIn(site, 'editor'),
    viewport: { width: 1280, height: 900 },
    timezoneId: 'Europe/Berlin',
    // Chromium's word for a refused invitation.
    allow: [/status of 409/],
  });
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  await smtp.close();
});

const dialog = () => office.getByRole('dialog');
const rowOf = (name: string) => office.getByRole('row').filter({ hasText: name });

async function inviteInPanel(name: string, to: string) {
  await office.getByRole('button', { name: 'Einladen', exact: true }).click();
  await dialog().getByLabel('Name').fill(name);
  await dialog().getByLabel('E-Mail-Adresse').fill(to);
  await dialog().getByLabel('Mitgliedsverband').selectOption({ label: lwl });
  await dialog().getByRole('button', { name: 'Einladung senden' }).click();
}

const linkIn = (text: string) => new URL(/http\S+\/konto\/\S+/.exec(text)?.[0] ?? '').pathname;

test('the office invites somebody in the panel and sees who has not come yet', async () => {
  await office.goto('/admin/collections/users');
  await office.getByText('Wer sich anmelden kann. 3 Personen, keine offene Einladung.').waitFor();
  await inviteInPanel('Profilpflege neu', 'lwl@bag-hkv.test');
  await dialog().getByText('Diese Adresse hat schon einen Zugang (Profilpflege LWL).').waitFor();
  const field = dialog().getByLabel('E-Mail-Adresse');
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await findAccessibilityProblems(office)).toEqual([]);
  await field.fill(email);
  await dialog().getByRole('button', { name: 'Einladung senden' }).click();
  await office
    .getByRole('status')
    .filter({ hasText: 'Einladung an Profilpflege neu ist unterwegs.' })
    .waitFor();
  await rowOf('Profilpflege neu')
    .getByText(/^eingeladen bis \d/)
    .waitFor();
  expect(await findAccessibilityProblems(office)).toEqual([]);
  // The running site sends it by itself.
  link = linkIn((await smtp.mailTo(email)).text);
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
  const to = 'zweite@beispiel.de';
  await inviteInPanel('Zweite', to);
  const open = linkIn((await smtp.mailTo(to)).text);
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

test('the office takes an invitation back and ends an account, asked once', async () => {
  await office.getByRole('button', { name: 'Zurücknehmen: Zweite' }).click();
  await dialog().getByRole('button', { name: 'Abbrechen' }).click();
  await office.getByRole('button', { name: 'Zurücknehmen: Zweite' }).click();
  await dialog().getByRole('button', { name: 'Einladung zurücknehmen' }).click();
  await office
    .getByRole('status')
    .filter({ hasText: 'Die Einladung an Zweite ist zurückgenommen.' })
    .waitFor();
  await rowOf('Zweite').waitFor({ state: 'detached' });
  await office.getByRole('button', { name: 'Beenden: Profilpflege neu' }).click();
  await dialog().getByRole('button', { name: 'Zugang beenden' }).click();
  await office.getByText('Beendete Zugänge (1)').click();
  await rowOf('Profilpflege neu').getByText('beendet', { exact: true }).waitFor();
  await expect(signInWith(site, { email, password })).rejects.toThrow('401');
});

test('a member asks for another mail address in the own account', async () => {
  const member = await browser.newPage(site, { as: await signIn(site, 'pfalz') });
  await member.goto('/admin/account');
  await member.getByRole('heading', { name: 'Ihre E-Mail-Adresse ändern' }).waitFor();
  await member.locator('#field-email:enabled').fill('pfalz-neu@beispiel.de');
  await member.getByRole('button', { name: 'Speichern' }).click();
  expect((await smtp.mailTo('pfalz-neu@beispiel.de')).subject).toBe(
    'Bitte bestätigen Sie Ihre neue E-Mail-Adresse',
  );
  await member.reload();
  await member.getByText('Noch nicht bestätigt: pfalz-neu@beispiel.de').waitFor();
});

test('people see in their account where they are signed in, and end it there', async () => {
  const elsewhere = await signIn(site, 'editor');
  await office.goto('/admin/account');
  await office.getByRole('heading', { name: 'Hier sind Sie angemeldet' }).waitFor();
  await office.getByText('(hier und jetzt)').waitFor();
  expect(await findAccessibilityProblems(office)).toEqual([]);
  await office
    .getByRole('button', { name: /^Beenden: Anmeldung seit/ })
    .first()
    .click();
  await office.getByRole('status').filter({ hasText: 'Sie sind dort abgemeldet.' }).waitFor();
  expect((await elsewhere.get<{ user: unknown }>('/api/users/me')).json.user).toBeNull();
});
