import type { Page } from 'playwright-core';
import { launchBrowser, type TestBrowser } from '../../helpers/browser';
import { signIn } from '../../helpers/rest';
import { type Site, startSite } from '../../helpers/site';

// What somebody meets who comes twice a year.

let site: Site;
let browser: TestBrowser;
let member: Page;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
  member = await browser.newPage(site, {
    viewport: { width: 1280, height: 900 },
    as: await signIn(site, 'pfalz'),
  });
  await member.goto('/admin');
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const says = (words: string | RegExp) => member.getByRole('status').filter({ hasText: words }).waitFor();
const hasFocus = (id: string) => member.waitForFunction((field) => document.activeElement?.id === field, id);

test('nothing has changed: the profile asks, and one click answers', async () => {
  await member.getByRole('heading', { name: 'Guten Tag. Stimmt Ihr Profil noch?' }).waitFor();
  await says('Noch nichts geändert');
  await member.getByRole('button', { name: 'Entwurf speichern' }).press('Enter');
  await says('Es gibt noch nichts zu speichern.');
  await member.getByRole('button', { name: 'Ja, stimmt noch' }).click();
  await says(/^Danke\. Ihr Profil gilt bis \S+\s20\d\d als geprüft\.$/);
  const today = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'Europe/Berlin' });
  const page = await (await site.fetch('/mitgliedsverbaende/bezirksverband-pfalz')).text();
  expect(page.replace(/\u00a0|&nbsp;/g, ' ')).toContain(today.format(new Date()));
  await member.reload();
  await member.getByRole('heading', { name: /^Danke\. Ihr Profil gilt bis/ }).waitFor();
});

test('the line of steps leads to the own profile and never to the list of all', async () => {
  const steps = member.getByRole('navigation', { name: 'Sie sind hier' });
  const here = new URL(member.url()).pathname;
  await steps.getByRole('link', { name: 'Unser Profil' }).waitFor();
  await member.waitForFunction(
    () => !document.querySelector('.step-nav')?.textContent?.includes('Mitgliedsverbände'),
  );
  await member.goto(`${here}/versions`);
  await steps.getByText('Frühere Fassungen').waitFor();
  await member.waitForFunction(
    () => !document.querySelector('.step-nav')?.textContent?.includes('Mitgliedsverbände'),
  );
  await steps.getByRole('link', { name: 'Unser Profil' }).click();
  await member.waitForURL(`**${here}`);
  await member.getByRole('heading', { name: /^Danke\. Ihr Profil gilt bis/ }).waitFor();
});

test('the side says what is missing and leads there', async () => {
  const side = member.getByRole('region', { name: 'Das fehlt noch' });
  await side.getByText(/^\d+ von 12 Angaben$/).waitFor();
  await side.getByText('keine Fehler').waitFor();
  await member.getByText('Gerade arbeitet sonst niemand an diesem Profil.').waitFor();
  await member.getByRole('button', { name: /^Kontakt/ }).click();
  await member.locator('#field-address__street').fill('');
  await member.getByRole('button', { name: /^Für Menschen/ }).click();
  await side.getByRole('button', { name: 'Zur Stelle: Straße und Hausnummer fehlen.' }).click();
  await hasFocus('field-address__street');
  await member.getByRole('button', { name: /^Kontakt \d+ Hinweise?/ }).waitFor();
});

test('what is needed stands in the way of handing in, with the way to mend it', async () => {
  await member.getByRole('button', { name: /^Für Menschen/ }).click();
  await member.getByLabel('In zwei Sätzen').fill('');
  await member.getByRole('button', { name: /^Für Menschen 1 Fehler/ }).waitFor();
  await member.getByRole('button', { name: 'Zur Freigabe geben', exact: true }).click();
  const dialog = member.getByRole('dialog', { name: 'Noch ein Schritt vor der Freigabe' });
  await dialog.getByText('Eine Stelle müssen Sie noch beheben').waitFor();
  await dialog.getByRole('button', { name: 'Zur Stelle' }).click();
  await hasFocus('field-lead');
  await member.getByRole('region', { name: 'Das haben Sie geändert' }).getByText('In zwei Sätzen').waitFor();
  await member.getByLabel('In zwei Sätzen').fill('Der Bezirksverband ist für die ganze Pfalz da.');
  await member.getByRole('button', { name: 'Zur Freigabe geben', exact: true }).click();
  const handIn = member.getByRole('dialog', { name: 'Zur Freigabe geben' });
  await handIn.getByText(/Hinweise sind noch offen\. Das ist kein Hindernis\./).waitFor();
  await handIn.getByRole('button', { name: 'Abbrechen' }).click();
});
