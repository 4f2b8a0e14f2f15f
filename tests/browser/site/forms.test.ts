import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { issueKey } from '@/messages/formKey';
import { findAccessibilityProblems, publicRules } from '../../helpers/axe';
import { launchBrowser, type TestBrowser } from '../../helpers/browser';
import { testEnvironment } from '../../helpers/environment';
import { type Site, startSite } from '../../helpers/site';

let site: Site;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
  page = await browser.newPage(site, {
    javaScriptEnabled: false,
    allow: [/status of 422/],
    viewport: { width: 390, height: 844 },
  });
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const type = 'application/x-www-form-urlencoded';
const post = (body: string, headers: Record<string, string> = {}, path = '/barriere-melden') =>
  site.fetch(path, { method: 'POST', body, headers: { 'content-type': type, ...headers } });

/** As the site signs it, a minute ago. */
const goodKey = (kind = 'barrier') => {
  const secret = createHash('sha256')
    .update(testEnvironment({ databaseUrl: '', dataDir: '' }).PAYLOAD_SECRET)
    .digest('hex')
    .slice(0, 32);
  return issueKey(secret, kind, Date.now() - 60_000);
};

test('S20 S27 a barrier is reported by keyboard and without scripts, mistakes mended on the way', async () => {
  await page.goto('/themen/pflege');
  await page
    .getByRole('region', { name: 'Rückmeldung zu dieser Seite' })
    .getByText('Barriere melden')
    .click();
  expect(await page.getByLabel('Um welche Seite geht es?').inputValue()).toBe('/themen/pflege');
  await page.getByLabel('Ja, per E-Mail').check();
  await page.getByLabel('Ihre E-Mail-Adresse').fill('maria.beispiel.de');
  await page.getByLabel('Ihre E-Mail-Adresse').press('Enter');

  expect(await page.title()).toBe('Fehler: Barriere melden – BAG HKV');
  const summary = page.getByRole('alert');
  expect(await summary.getByRole('heading').textContent()).toBe('Bitte prüfen Sie zwei Angaben');
  expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
  await summary.getByRole('link', { name: 'Prüfen Sie die E-Mail-Adresse' }).click();
  const mail = page.getByLabel('Ihre E-Mail-Adresse');
  expect(await mail.inputValue()).toBe('maria.beispiel.de');
  expect(new URL(page.url()).hash).toBe('#email');
  expect(await page.getByLabel('Um welche Seite geht es?').inputValue()).toBe('/themen/pflege');

  await mail.fill('maria@beispiel.de');
  await page.getByLabel('Was ist die Barriere?').fill('Das Menü <b>geht</b> nicht.');
  await page
    .locator('[name=kennung]')
    .evaluate((field, key) => Object.assign(field, { value: key }), goodKey());
  await page.getByRole('button', { name: 'Meldung absenden' }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Ihre Meldung ist angekommen');
  const told = await page.getByRole('status').textContent();
  expect(told).toContain('Das Menü <b>geht</b> nicht.');
  expect(told).toContain('maria@beispiel.de');
  expect(await page.context().cookies()).toEqual([]);
});

test('neither the mistakes nor the page that thanks are a barrier', async () => {
  // The check itself needs scripts.
  const seen = await browser.newPage(site, {
    allow: [/status of 422/],
    viewport: { width: 390, height: 844 },
  });
  const send = () => seen.getByRole('button', { name: 'Meldung absenden' }).click();
  await seen.goto('/barriere-melden');
  await send();
  await seen.getByRole('alert').waitFor();
  expect(await findAccessibilityProblems(seen, undefined, publicRules)).toEqual([]);
  await seen.getByLabel('Was ist die Barriere?').fill('Das Menü geht nicht.');
  await seen
    .locator('[name=kennung]')
    .evaluate((field, key) => Object.assign(field, { value: key }), goodKey());
  await send();
  await seen.getByRole('heading', { level: 1, name: 'Ihre Meldung ist angekommen' }).waitFor();
  expect(await findAccessibilityProblems(seen, undefined, publicRules)).toEqual([]);
});

test('what is sent comes back with the right status, is kept nowhere, and was never a key to anything', async () => {
  const good = new URLSearchParams({ text: 'Garten <script>', kennung: goodKey() }).toString();
  const sent = await post(good, { origin: site.origin });
  expect(sent.status).toBe(200);
  expect(sent.headers.get('cache-control')).toBe('private, no-store');
  expect(sent.headers.get('set-cookie')).toBeNull();
  expect(await sent.text()).toContain('Garten &lt;script&gt;');
  expect((await post('text=')).status).toBe(422);
  const long = await post(`text=${'ä'.repeat(10_000)}`);
  expect(long.status).toBe(422);
  expect(await long.text()).toContain('ä'.repeat(10_000));
  const plain = await (await site.fetch('/barriere-melden')).text();
  expect(plain).not.toMatch(/Garten|error-summary/);
});

const good = 'text=x';

test.each([
  ['from another site', good, { origin: 'https://fremd.example' }, 403],
  ['from nowhere', good, { origin: 'null' }, 403],
  ['across sites', good, { 'sec-fetch-site': 'cross-site' }, 403],
  ['as JSON', '{}', { 'content-type': 'application/json' }, 415],
  ['as a file', 'x', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
  ['too big', `text=${'a'.repeat(100_000)}`, {}, 413],
  ['as garbage', '%ff%00&&==&text[]=1', {}, 422],
])('a form %s is refused in German', async (_, body, headers, status) => {
  const answer = await post(body, headers);
  expect(answer.status).toBe(status);
  expect(await answer.text()).toContain('lang="de"');
});

test.each(['/barriere-melden?seite=https://fremd.example', '/barriere-melden?seite=/a"b'])(
  '%s prefills nothing',
  async (address) => {
    expect(await (await site.fetch(address)).text()).toContain('name="seite" value=""');
  },
);
