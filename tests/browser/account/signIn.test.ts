import type { Page } from 'playwright-core';
import { codeAt } from '@/accounts/secondFactor/totp';
import { accounts } from '../../helpers/accounts';
import { findAccessibilityProblems } from '../../helpers/axe';
import { launchBrowser, type TestBrowser } from '../../helpers/browser';
import { runSql } from '../../helpers/database';
import { type Oidc, startOidc } from '../../helpers/oidc';
import { signIn } from '../../helpers/rest';
import { freePort, type Site, startSite } from '../../helpers/site';

const { email, password } = accounts.editor;
let oidc: Oidc;
let site: Site;
let browser: TestBrowser;
let page: Page;
let secret: string;

beforeAll(async () => {
  const port = await freePort();
  oidc = await startOidc(`http://127.0.0.1:${port}`);
  [site, browser] = await Promise.all([startSite({ env: oidc.env, port }), launchBrowser()]);
  await (await signIn(site, 'admin')).post('/api/globals/settings', { twoFactorForStaff: true });
  page = await browser.newPage(site, {
    viewport: { width: 1280, height: 760 },
    // Chromium's words for a wrong password or code, for whoever may not ask for more yet, and for signing out twice.
    allow: [/status of 40[013]/],
  });
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  await oidc.close();
});

/** As if the half minute of the last code were over. */
const nextCode = async () => {
  await runSql(site.databaseUrl, 'UPDATE second_factors SET last_step = 0');
  return codeAt(secret, new Date());
};

async function enterPassword(given: string) {
  await page.getByLabel('E-Mail-Adresse').fill(email);
  await page.getByLabel('Passwort', { exact: true }).fill(given);
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
}

const workList = () => page.getByRole('heading', { level: 1, name: 'Arbeitsliste' }).waitFor();

test('where it is a duty, the office sets the second step up before anything else', async () => {
  await page.goto('/admin/login');
  await enterPassword('falsch');
  await page.getByRole('alert').getByText('E-Mail-Adresse oder Passwort stimmt nicht.').waitFor();
  expect(await findAccessibilityProblems(page)).toEqual([]);
  await enterPassword(password);
  await page.getByRole('heading', { level: 1, name: 'Noch ein Schritt' }).waitFor();
  await page.goto('/admin/collections/users');
  await page.getByRole('heading', { level: 1, name: 'Noch ein Schritt' }).waitFor();
  await page.getByRole('button', { name: 'Einschalten' }).click();
  await page.getByLabel('Ihr Passwort').fill(password);
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByRole('img', { name: 'QR-Code für die Code-App' }).waitFor();
  secret = String(await page.locator('.panel-own__secret').textContent()).replaceAll(' ', '');
  expect(await findAccessibilityProblems(page)).toEqual([]);
  await page.getByLabel('Code (6 Ziffern)').fill(codeAt(secret, new Date()));
  await page.getByRole('button', { name: 'Einschalten' }).click();
  await page.getByRole('heading', { name: 'Ihre Ersatzcodes' }).waitFor();
  expect(await findAccessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ich habe die Codes aufbewahrt' }).click();
  await workList();
});

test('then a code follows the password, and one may start over or use a recovery code', async () => {
  await page.goto('/admin/account');
  await page.getByText('10 Ersatzcodes sind noch nicht benutzt.').waitFor();
  await page.goto('/admin/logout');
  await page.waitForURL('**/admin/login**');
  await page.goto('/admin/login?redirect=/admin/collections/topics');
  await enterPassword(password);
  await page.getByRole('heading', { level: 1, name: 'Ihr Bestätigungscode' }).waitFor();
  const code = page.getByLabel('Code (6 Ziffern)');
  expect(await code.evaluate((element) => element === document.activeElement)).toBe(true);
  await code.fill('000 000');
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByRole('alert').getByText('Dieser Code stimmt nicht oder ist abgelaufen.').waitFor();
  expect(await findAccessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Telefon nicht da? Ersatzcode eingeben' }).click();
  await page.getByLabel('Ersatzcode').waitFor();
  await page.getByRole('button', { name: 'Doch den Code aus der App eingeben' }).click();
  const right = await nextCode();
  await code.fill(`${right.slice(0, 3)} ${right.slice(3)}`);
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.waitForURL('**/admin/collections/topics**');
});

test('the service of the house signs in with one click and the code', async () => {
  await page.goto('/admin/logout');
  await page.waitForURL('**/admin/login**');
  await page.goto('/admin/login');
  oidc.be({ email: 'fremd@beispiel.de', email_verified: true });
  await page.getByRole('link', { name: 'Mit dem Anmeldedienst Ihres Hauses anmelden' }).click();
  await page.getByRole('alert').getByText('Für diese Anmeldung gibt es hier keinen Zugang.').waitFor();
  oidc.be({ email, email_verified: true });
  await page.getByRole('link', { name: 'Mit dem Anmeldedienst Ihres Hauses anmelden' }).click();
  await page.getByLabel('Code (6 Ziffern)').fill(await nextCode());
  await page.getByRole('button', { name: 'Weiter' }).click();
  await workList();
});

test('an admin resets the second step of somebody at the account', async () => {
  const admin = await signIn(site, 'admin');
  const { json } = await admin.post<{ secret: string }>('/api/users/second-factor/start', {
    password: accounts.admin.password,
  });
  await admin.post('/api/users/second-factor/confirm', { code: codeAt(json.secret, new Date()) });
  const [row] = await runSql(site.databaseUrl, 'SELECT id FROM users WHERE email = $1', [email]);
  const desk = await browser.newPage(site, { as: admin, viewport: { width: 1280, height: 900 } });
  await desk.goto(`/admin/collections/users/${row?.id}`);
  await desk.getByRole('button', { name: 'Zweiten Schritt zurücksetzen' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Zweiten Schritt zurücksetzen' }).click();
  await desk.getByText('Der zweite Schritt von Redaktion ist zurückgesetzt.').waitFor();
});
