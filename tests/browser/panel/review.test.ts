import type { Page } from 'playwright-core';
import { accounts } from '../../helpers/accounts';
import { launchBrowser, type TestBrowser } from '../../helpers/browser';
import { takePicture } from '../../helpers/handbook';
import { signIn } from '../../helpers/rest';
import { type Site, startSite } from '../../helpers/site';
import { type Smtp, startSmtp } from '../../helpers/smtp';

// The whole story of a change, told by a member, an editor and an admin in browsers of their own, with real mail.

const base = '/admin/collections/member-associations';
const firstLead = 'Der LWL arbeitet für Menschen in Westfalen-Lippe.';
const secondLead = 'Der LWL ist für Menschen in ganz Westfalen-Lippe da.';
const invited = {
  name: 'Profilpflege Westfalen',
  email: 'neu@beispiel.de',
  password: 'Laterne-Wiese-Anker-77',
};

let smtp: Smtp;
let site: Site;
let browser: TestBrowser;
let member: Page;
let editor: Page;

beforeAll(async () => {
  smtp = await startSmtp();
  [site, browser] = await Promise.all([startSite({ env: { SMTP_URL: smtp.url } }), launchBrowser()]);
  const desk = { viewport: { width: 1280, height: 900 }, timezoneId: 'Europe/Berlin' };
  member = await browser.newPage(site, desk);
  editor = await browser.newPage(site, {
    ...desk,
    as: await signIn(site, 'editor'),
    // Chromium's word for the refusal of an outdated release.
    allow: [/status of 409/],
  });
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  await smtp.close();
});

const publicText = async () => (await site.fetch('/mitgliedsverbaende/lwl')).text();

/** The first address of the site in a mail. */
const linkIn = ({ text }: { text: string }) => /http\S+/.exec(text)?.[0] ?? '';

/** The form can be written in, and all of the page around it is drawn. */
async function isDrawn() {
  await member.locator('#field-lead:enabled').waitFor();
  await member.getByRole('link', { name: 'Unsere Bilder' }).waitFor();
  await member.getByRole('navigation', { name: 'Sie sind hier' }).getByText('Landschaftsverband').waitFor();
}

/** Writes the lead and waits until Payload has taken note of the change. */
async function writeLead(words: string) {
  const field = member.getByLabel('In zwei Sätzen');
  await field.fill(words);
  await member.locator('#action-save-draft[aria-disabled="false"]').waitFor();
}

async function handIn(button: string, note: string, picture?: string) {
  await member.getByRole('button', { name: button, exact: true }).click();
  await member.getByLabel('Nachricht an die Geschäftsstelle').fill(note);
  if (picture) await takePicture(member, picture);
  await member.getByRole('button', { name: 'Jetzt zur Freigabe geben' }).click();
  await member.getByRole('heading', { name: 'Ihr Entwurf liegt bei der Geschäftsstelle' }).waitFor();
}

test('invited by mail, a person sets a password, signs in and lands on the own profile', async () => {
  const office = await signIn(site, 'editor');
  const { json } = await office.get<{ docs: { id: number }[] }>(
    '/api/member-associations?where[slug][equals]=lwl',
  );
  const { name, email, password } = invited;
  await office.post('/api/users/invite', { name, email, memberAssociation: json.docs[0]?.id });
  await member.goto(linkIn(await smtp.mailTo(email)));
  await member.getByLabel('Neues Passwort').fill(password);
  await member.getByLabel('Passwort noch einmal').fill(password);
  await takePicture(member, 'verband-01-passwort');
  await member.getByRole('button', { name: 'Passwort speichern' }).click();
  await member.getByRole('link', { name: 'Zur Anmeldung' }).click();
  await member.getByLabel('E-Mail-Adresse').fill(email);
  await member.getByLabel('Passwort', { exact: true }).fill(password);
  await takePicture(member, 'verband-02-anmelden');
  await member.getByRole('button', { name: 'Anmelden' }).click();
  await member.getByRole('heading', { level: 1, name: 'Landschaftsverband Westfalen-Lippe' }).waitFor();
  await isDrawn();
  await takePicture(member, 'verband-03-profil');
});

test('a member lands on the own profile and sees nothing else in the navigation', async () => {
  expect(new URL(member.url()).pathname).toMatch(new RegExp(`^${base}/\\d+$`));
  const links = member.getByRole('navigation', { name: 'Bereiche der Redaktion' }).getByRole('link');
  await links.last().waitFor();
  expect(await links.allTextContents()).toEqual([
    'Unser Profil',
    'Unsere Bilder',
    'Anleitung in 10 Schritten',
    'Geschäftsstelle fragen',
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
  expect(await member.getByText('Es gibt noch keine Änderung').count()).toBe(0);
  await takePicture(member, 'verband-04-aendern');
  await handIn('Zur Freigabe geben', 'Einfacher gemacht.', 'verband-05-freigabe');
  await member.waitForFunction(() => !document.querySelector('.step-nav')?.textContent?.includes('verbände'));
  await takePicture(member, 'verband-06-warten');
  expect(await member.getByLabel('In zwei Sätzen').inputValue()).toBe(firstLead);
  expect(await member.getByLabel('In zwei Sätzen').isDisabled()).toBe(true);
  await member.getByRole('button', { name: 'Zurückziehen' }).waitFor();
  expect(await publicText()).not.toContain(firstLead);
});

test('the office is told, finds it in the work list and returns it with a reason', async () => {
  const mail = await smtp.mailTo(accounts.editor.email, 'Zur Freigabe: Landschaftsverband');
  expect(mail.text).toContain('„Einfacher gemacht.“');
  expect(linkIn(mail)).toMatch(/\/freigabe$/);
  await editor.goto('/admin');
  await editor.getByRole('heading', { name: 'Zur Freigabe' }).waitFor();
  await takePicture(editor, 'geschaeftsstelle-01-arbeitsliste');
  await editor.getByRole('link', { name: 'Vergleichen: Landschaftsverband Westfalen-Lippe' }).click();
  await editor.getByText('„Einfacher gemacht.“').waitFor();
  await takePicture(editor, 'geschaeftsstelle-02-vergleichen');
  await editor.getByRole('button', { name: 'Zurückgeben …' }).click();
  await editor.getByRole('button', { name: 'Zurückgeben und benachrichtigen' }).click();
  await editor.getByRole('alert').filter({ hasText: 'Bitte schreiben Sie, was noch zu tun ist.' }).waitFor();
  await editor.getByRole('textbox', { name: 'Begründung' }).fill('Bitte nennen Sie ganz Westfalen-Lippe.');
  expect(await editor.getByText('Bitte schreiben Sie, was noch zu tun ist.').count()).toBe(0);
  await editor.getByRole('checkbox', { name: 'In zwei Sätzen' }).check();
  await takePicture(editor, 'geschaeftsstelle-03-zurueckgeben');
  await editor.getByRole('button', { name: 'Zurückgeben und benachrichtigen' }).click();
  await editor.getByRole('heading', { name: `Zurückgegeben an ${invited.name}.` }).waitFor();
});

test('the member reads the reason, by mail and in the panel, and comes to the marked field', async () => {
  const mail = await smtp.mailTo(invited.email, 'Zurückgegeben');
  expect(mail.text).toContain('„Bitte nennen Sie ganz Westfalen-Lippe.“');
  await member.goto(linkIn(mail));
  await member.getByRole('heading', { name: 'Zurückgegeben: Bitte ändern Sie noch eine Sache' }).waitFor();
  await member.getByText('„Bitte nennen Sie ganz Westfalen-Lippe.“').waitFor();
  await takePicture(member, 'verband-07-zurueckgegeben');
  await member.getByRole('button', { name: 'Zur Stelle: In zwei Sätzen' }).click();
  await member.waitForFunction(() => document.activeElement?.id === 'field-lead');
});

test('handed in again and released, visitors read the new text on the next request', async () => {
  await writeLead(secondLead);
  await handIn('Erneut zur Freigabe geben', '');
  await editor.goto('/admin');
  await editor.getByRole('link', { name: 'Vergleichen: Landschaftsverband Westfalen-Lippe' }).click();
  await editor.getByText(/^1 von \d+ Feldern geändert/).waitFor();
  await editor.getByRole('button', { name: 'Freigeben', exact: true }).click();
  const result = editor.getByRole('heading', { name: 'Freigegeben. Der Text ist öffentlich.' });
  await result.waitFor();
  expect(await result.evaluate((heading) => heading === document.activeElement)).toBe(true);
  expect(await publicText()).toContain(secondLead);
  expect(linkIn(await smtp.mailTo(invited.email, 'Freigegeben'))).toBe(
    `${site.origin}/mitgliedsverbaende/lwl`,
  );
  await member.reload();
  await member.getByRole('heading', { name: /^Ihr Profil ist seit .* öffentlich\.$/ }).waitFor();
  await isDrawn();
  await takePicture(member, 'verband-08-oeffentlich');
});

test('an admin reads in the log who did what, and passes the same view on', async () => {
  const admin = await browser.newPage(site, {
    viewport: { width: 1280, height: 900 },
    as: await signIn(site, 'admin'),
  });
  await admin.goto('/admin/collections/activity');
  await admin.getByLabel('Was', { exact: true }).selectOption({ label: 'Freigabe: alles' });
  await admin.getByRole('button', { name: 'Anwenden' }).click();
  await admin.getByRole('status').filter({ hasText: 'alles zur Freigabe, letzte 30 Tage' }).waitFor();
  await admin.getByRole('link', { name: 'Geprüfte Links' }).waitFor();
  await takePicture(admin, 'geschaeftsstelle-04-protokoll');
  const rows = admin.getByRole('table', { name: 'Protokoll' }).locator('tbody tr');
  const words = await rows.evaluateAll((all) =>
    all.slice(0, 4).map((row) => [1, 2, 4].map((at) => row.children[at]?.textContent).join(', ')),
  );
  expect(words).toEqual([
    'RedaktionGeschäftsstelle, freigegeben, –',
    `${invited.name}LWL, zur Freigabe gegeben, –`,
    'RedaktionGeschäftsstelle, zurückgegeben, „Bitte nennen Sie ganz Westfalen-Lippe.“',
    `${invited.name}LWL, zur Freigabe gegeben, „Einfacher gemacht.“`,
  ]);
  expect(new URL(admin.url()).searchParams.get('was')).toBe('freigabe');
  const file = await admin.getByRole('link', { name: 'Als CSV herunterladen' }).getAttribute('href');
  expect(file).toContain('was=freigabe');
  await admin.getByRole('link', { name: /^Wann/ }).click();
  await admin.locator('th[aria-sort="ascending"]').waitFor();
  expect(await rows.first().textContent()).toContain('Website');
  await admin.getByLabel('Suchwort').fill('gibt es nicht');
  await admin.getByRole('button', { name: 'Anwenden' }).click();
  await admin.getByText('Kein Eintrag passt. Wählen Sie einen längeren Zeitraum.').waitFor();
});

test('who signs in can read the handbook with its pictures, nobody else', async () => {
  const reader = await browser.newPage(site, { as: await signIn(site, 'lwl') });
  await reader.goto('/admin/handbuch');
  await reader
    .getByRole('heading', { level: 1, name: 'So pflegen Sie das Profil Ihres Verbandes' })
    .waitFor();
  const broken = await reader.locator('.panel-handbook img').evaluateAll(async (all) => {
    const answers = await Promise.all(all.map((one) => fetch((one as HTMLImageElement).src)));
    return answers.filter(({ ok }) => !ok).map(({ url }) => url);
  });
  expect(broken).toEqual([]);
  expect(await (await site.fetch('/admin/handbuch')).text()).not.toContain('So pflegen Sie das Profil');
  const stranger = await browser.newPage(site);
  await stranger.goto('/admin/handbuch');
  await stranger.waitForURL('**/admin/login**');
  expect((await site.fetch('/api/handbuch/verband-02-anmelden.webp')).status).toBe(401);
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
  await editor.getByText(/^2 von \d+ Feldern geändert/).waitFor();
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
  await takePicture(member, 'verband-09-zurueckziehen');
  await member.getByRole('button', { name: 'Jetzt zurückziehen' }).click();
  await member.getByText('noch nicht zur Freigabe gegeben').waitFor();
  await member.locator('#field-lead:enabled').waitFor();
  await member.goto('/admin/collections/media/create');
  await member.getByText('Datei auswählen').first().waitFor();
  await takePicture(member, 'verband-10-bilder');
});
