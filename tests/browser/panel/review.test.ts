import type { Page } from 'playwright-core';
import { findAccessibilityProblems } from '../../helpers/axe';
import { launchBrowser, type TestBrowser } from '../../helpers/browser';
import { signIn } from '../../helpers/rest';
import { type Site, startSite } from '../../helpers/site';

// The story of a change, told by a member and an editor in their own browsers.

const base = '/admin/collections/member-associations';
const firstLead = 'Der LWL arbeitet für Menschen in Westfalen-Lippe.';
const secondLead = 'Der LWL ist für Menschen in ganz Westfalen-Lippe da.';

let site: Site;
let browser: TestBrowser;
let member: Page;
let editor: Page;

beforeAll(async () => {
  site = await startSite();
  browser = await launchBrowser();
  const desk = { viewport: { width: 1280, height: 900 }, timezoneId: 'Europe/Berlin' };
  member = await browser.newPage(site, { ...desk, as: await signIn(site, 'lwl') });
  editor = await browser.newPage(site, {
    ...desk,
    as: await signIn(site, 'editor'),
    // Chromium's word for the refusal of an outdated release.
    allow: [/status of 409/],
  });
  await member.goto('/admin');
  await member.getByRole('heading', { level: 1, name: 'Landschaftsverband Westfalen-Lippe' }).waitFor();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const publicText = async () => (await site.fetch('/mitgliedsverbaende/lwl')).text();

/** Writes the lead and waits until Payload has taken note of the change. */
async function writeLead(words: string) {
  const field = member.getByLabel('In zwei Sätzen');
  await field.fill(words);
  await member.locator('#action-save-draft:not(:disabled)').waitFor();
}

async function handIn(button: string, note: string) {
  await member.getByRole('button', { name: button, exact: true }).click();
  await member.getByLabel('Nachricht an die Geschäftsstelle').fill(note);
  await member.getByRole('button', { name: 'Jetzt zur Freigabe geben' }).click();
  await member.getByRole('heading', { name: 'Ihr Entwurf liegt bei der Geschäftsstelle' }).waitFor();
}

test('a member lands on the own profile and sees nothing else in the navigation', async () => {
  expect(new URL(member.url()).pathname).toMatch(new RegExp(`^${base}/\\d+$`));
  const links = member.getByRole('navigation', { name: 'Bereiche der Redaktion' }).getByRole('link');
  await links.last().waitFor();
  expect(await links.allTextContents()).toEqual([
    'Unser Profil',
    'Bilder und Dateien',
    'Mein Konto',
    'Abmelden',
  ]);
});

test('without a change there is nothing to hand in, and the button says so', async () => {
  // Switched off, but it can be pressed, and says why.
  await member.getByRole('button', { name: 'Zur Freigabe geben', exact: true }).press('Enter');
  await member
    .getByRole('status')
    .filter({ hasText: 'Es gibt noch keine Änderung, die wir prüfen könnten.' })
    .waitFor();
});

test('handing in saves first, and the form can then only be read', async () => {
  await writeLead(firstLead);
  await handIn('Zur Freigabe geben', 'Einfacher gemacht.');
  expect(await member.getByLabel('In zwei Sätzen').inputValue()).toBe(firstLead);
  expect(await member.getByLabel('In zwei Sätzen').isDisabled()).toBe(true);
  await member.getByRole('button', { name: 'Zurückziehen' }).waitFor();
  expect(await publicText()).not.toContain(firstLead);
});

test('the office finds it in the work list and returns it with a reason', async () => {
  await editor.goto('/admin');
  await editor.getByRole('link', { name: 'Vergleichen: Landschaftsverband Westfalen-Lippe' }).click();
  await editor.getByText('„Einfacher gemacht.“').waitFor();
  await editor.getByRole('button', { name: 'Zurückgeben …' }).click();
  await editor.getByRole('button', { name: 'Zurückgeben und benachrichtigen' }).click();
  await editor.getByRole('alert').filter({ hasText: 'Bitte schreiben Sie, was noch zu tun ist.' }).waitFor();
  await editor.getByLabel('Begründung').fill('Bitte nennen Sie ganz Westfalen-Lippe.');
  await editor.getByRole('checkbox', { name: 'In zwei Sätzen' }).check();
  await editor.getByRole('button', { name: 'Zurückgeben und benachrichtigen' }).click();
  await editor.getByRole('heading', { name: 'Zurückgegeben an Profilpflege LWL.' }).waitFor();
});

test('the member reads the reason and comes to the marked field', async () => {
  await member.reload();
  await member.getByRole('heading', { name: 'Zurückgegeben: Bitte ändern Sie noch eine Sache' }).waitFor();
  await member.getByText('„Bitte nennen Sie ganz Westfalen-Lippe.“').waitFor();
  await member.getByRole('button', { name: 'Zur Stelle: In zwei Sätzen' }).click();
  await member.waitForFunction(() => document.activeElement?.id === 'field-lead');
});

test('handed in again and released, visitors read the new text on the next request', async () => {
  await writeLead(secondLead);
  await handIn('Erneut zur Freigabe geben', '');
  await editor.goto('/admin');
  await editor.getByRole('link', { name: 'Vergleichen: Landschaftsverband Westfalen-Lippe' }).click();
  await editor.getByText('1 von 30 Feldern geändert').waitFor();
  await editor.getByRole('button', { name: 'Freigeben', exact: true }).click();
  const result = editor.getByRole('heading', { name: 'Freigegeben. Der Text ist öffentlich.' });
  await result.waitFor();
  expect(await result.evaluate((heading) => heading === document.activeElement)).toBe(true);
  expect(await publicText()).toContain(secondLead);
  await member.reload();
  await member.getByRole('heading', { name: /^Ihr Profil ist seit .* öffentlich\.$/ }).waitFor();
});

test('what was drafted after the page was opened is not released unseen', async () => {
  await writeLead(firstLead);
  await handIn('Zur Freigabe geben', '');
  await editor.goto(`${new URL(member.url()).pathname}/freigabe`);
  await editor.getByRole('button', { name: 'Freigeben', exact: true }).waitFor();
  const admin = await signIn(site, 'admin');
  const id = new URL(member.url()).pathname.split('/').at(-1);
  // The member's open page still holds Payload's lock; the office takes over.
  const saved = await admin.patch(`/api/member-associations/${id}?draft=true&overrideLock=true`, {
    legalBasis: 'Landschaftsverbandsordnung, neu gefasst',
  });
  expect(saved.status).toBe(200);
  await editor.getByRole('button', { name: 'Freigeben', exact: true }).click();
  await editor.getByRole('alert').filter({ hasText: 'Es gibt inzwischen einen neueren Entwurf.' }).waitFor();
  await editor.getByRole('button', { name: 'Neue Fassung vergleichen' }).click();
  await editor.getByText('2 von 30 Feldern geändert').waitFor();
  expect(await publicText()).not.toContain(firstLead);
});

test('members cannot open the page of a release', async () => {
  const stranger = await browser.newPage(site, {
    as: await signIn(site, 'pfalz'),
    allow: [/status of 404/, /NEXT_HTTP_ERROR_FALLBACK/],
  });
  await stranger.goto(`${new URL(member.url()).pathname}/freigabe`);
  await stranger.getByText('Hier gibt es nichts.').waitFor();
  expect(await stranger.getByRole('button', { name: 'Freigeben', exact: true }).count()).toBe(0);
});

test('a member takes a draft back and goes on writing', async () => {
  await member.reload();
  await member.getByRole('button', { name: 'Zurückziehen' }).click();
  await member.getByRole('button', { name: 'Jetzt zurückziehen' }).click();
  await member.getByText('noch nicht zur Freigabe gegeben').waitFor();
  await member.locator('#field-lead:enabled').waitFor();
});

describe('accessibility', () => {
  test('of the form to sign in', async () => {
    const page = await browser.newPage(site);
    await page.goto('/admin/login');
    await page.getByRole('heading', { level: 1, name: 'Anmelden' }).waitFor();
    await page.getByRole('main').waitFor();
    expect(await findAccessibilityProblems(page)).toEqual([]);
  });

  test('of the work list', async () => {
    await editor.goto('/admin');
    await editor.getByRole('navigation', { name: 'Bereiche der Redaktion' }).waitFor();
    expect(await findAccessibilityProblems(editor)).toEqual([]);
  });

  test('of the page of a release', async () => {
    await editor.goto(`${new URL(member.url()).pathname}/freigabe`);
    await editor.getByRole('navigation', { name: 'Bereiche der Redaktion' }).waitFor();
    expect(await findAccessibilityProblems(editor)).toEqual([]);
  });

  test('of the profile in the hands of a member', async () => {
    await member.getByRole('toolbar', { name: 'Text gestalten' }).waitFor();
    await member.getByRole('button', { name: 'Fett' }).waitFor();
    expect(await findAccessibilityProblems(member)).toEqual([]);
  });
});
