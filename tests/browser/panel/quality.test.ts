import type { Page } from 'playwright-core';
import { findAccessibilityProblems } from '../../helpers/axe';
import { launchBrowser, type TestBrowser } from '../../helpers/browser';
import { wordHtml } from '../../helpers/clipboard';
import { type RestClient, signIn } from '../../helpers/rest';
import { type Site, startSite } from '../../helpers/site';

// An editor pastes a text with five faults, and the panel helps until it may go out.

let site: Site;
let browser: TestBrowser;
let editor: RestClient;
let page: Page;
let address: string;

beforeAll(async () => {
  site = await startSite();
  browser = await launchBrowser();
  editor = await signIn(site, 'editor');
  const { json } = await editor.post<{ doc: { id: number } }>('/api/partners?draft=true&depth=0', {
    name: 'Prüfpartner',
    slug: 'pruefpartner',
    kind: 'fachorganisation',
    summary: 'Ein Partner für die Prüfung.',
  });
  address = `/partners/${json.doc.id}`;
  page = await browser.newPage(site, {
    viewport: { width: 1280, height: 1000 },
    as: editor,
    // Chromium's word for the refused release.
    allow: [/status of 422/],
  });
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const panel = () => page.getByRole('region', { name: 'Prüfung' });
const counts = async (words: string) => panel().getByText(words, { exact: true }).waitFor();
const editable = () => page.locator('[data-field-path="text"] [contenteditable]');
const publish = () => page.getByRole('button', { name: 'Freigeben', exact: true }).click();
const isPublic = async () => (await site.fetch('/partner/pruefpartner')).status === 200;

/** As a browser does it, with what Word has put on the clipboard. */
const paste = (html: string) =>
  editable().evaluate((element, data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', data);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);

test('a pasted text keeps its structure, and its five faults are found', async () => {
  await page.goto(`/admin/collections${address}`);
  await panel().getByText('Keine Fehler gefunden.').waitFor();
  await editable().click();
  await paste(wordHtml);
  await counts('3 Fehler');
  await counts('2 Hinweise');
  expect(await panel().getByRole('heading', { level: 4 }).allTextContents()).toEqual([
    '1 Der Link heißt nur „hier“. Niemand weiß, wohin er führt.',
    '2 Die Überschrift „Wer bekommt Leistungen?“ überspringt eine Ebene.',
    '3 Die Tabelle hat keine Kopfzeile.',
    '4 Ein Satz hat 31 Wörter. Teilen Sie ihn in zwei oder drei Sätze.',
    '5 Die Abkürzung „BTHG“ wird nicht erklärt.',
  ]);
  expect(await editable().locator('li').count()).toBeGreaterThan(4);
  expect(await editable().locator('[style*="color"], [style*="text-align"]').count()).toBe(0);
  expect(await page.evaluate(() => CSS.highlights.get('quality-error')?.size)).toBeGreaterThan(1);
});

test('two are repaired by a click, each one step that can be undone', async () => {
  const status = panel().getByRole('status');
  await panel().getByRole('button', { name: 'Beheben: Überschrift überspringt eine Ebene' }).click();
  await counts('2 Fehler');
  expect(await status.textContent()).toBe('Behoben: Ebene 3.');
  await editable().locator('h3').waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  expect(await focused()).toBe('2 Die Tabelle hat keine Kopfzeile.');
  await panel().getByRole('button', { name: 'Rückgängig' }).click();
  await counts('3 Fehler');
  await panel().getByRole('button', { name: 'Beheben: Überschrift überspringt eine Ebene' }).click();
  await counts('2 Fehler');
  await panel().getByRole('button', { name: 'Beheben: Tabelle ohne Kopfzeile' }).click();
  await counts('1 Fehler');
  await editable().locator('th').first().waitFor();
  expect(await findAccessibilityProblems(page)).toEqual([]);
});

test('with an open error nothing goes out', async () => {
  await publish();
  await page.getByText('Beheben Sie ihn').first().waitFor();
  expect(await isPublic()).toBe(false);
});

test('the way leads to the words, and once they are mended the text goes out', async () => {
  await panel().getByRole('button', { name: 'Zur Stelle: Linktext sagt nichts' }).click();
  await page.waitForFunction(() => getSelection()?.toString() === 'hier');
  await page.keyboard.type('Sozialgesetzbuch IX');
  await panel().getByText('Fehler – vor dem Veröffentlichen beheben').waitFor({ state: 'detached' });
  await counts('2 Hinweise');
  await publish();
  await page.getByText('erfolgreich', { exact: false }).first().waitFor();
  const html = await (await site.fetch('/partner/pruefpartner')).text();
  expect(html).toMatch(/Mehr steht .*Sozialgesetzbuch\sIX/);
  expect(html).toMatch(/<h3[^>]*>Wer bekommt/);
  expect(html).toMatch(/<th scope="col"[^>]*>Leistung/);
});

test('words get a language and an abbreviation its meaning', async () => {
  await panel().getByRole('button', { name: 'Beheben: Abkürzung BTHG' }).click();
  await counts('1 Hinweis');
  await editable().locator('[title="Bundesteilhabegesetz"]').waitFor();
  await editable().getByText('Angehörige').dblclick();
  await page.getByRole('button', { name: 'Sprache', exact: true }).click();
  await page.getByRole('button', { name: /Englisch/ }).click();
  await editable().locator('[lang="en"]').waitFor();
});

test('a member with an open error reads what is left, and is led there', async () => {
  const member = await browser.newPage(site, { as: await signIn(site, 'lwl') });
  await member.goto('/admin');
  const text = member.locator('[data-field-path="description"] [contenteditable]');
  await text.click();
  await member.keyboard.type('### Zu tief');
  await member.getByRole('region', { name: 'Prüfung' }).getByText('1 Fehler', { exact: true }).waitFor();
  await member.getByRole('button', { name: 'Zur Freigabe geben', exact: true }).click();
  const dialog = member.getByRole('dialog', { name: 'Noch ein Schritt vor der Freigabe' });
  await dialog
    .getByText('Eine Stelle müssen Sie noch beheben, dann kann er zur Geschäftsstelle.', { exact: false })
    .waitFor();
  await dialog.getByRole('button', { name: 'Zur Stelle: Überschrift überspringt eine Ebene' }).click();
  await member.waitForFunction(() => getSelection()?.toString() === 'Zu tief');
});

test('lists show how texts stand, worst first when asked', async () => {
  await editor.post('/api/partners?draft=true&depth=0', {
    name: 'Schlechter Partner',
    slug: 'schlechter-partner',
    kind: 'fachorganisation',
    summary: 'Ein Partner.',
    text: {
      root: {
        type: 'root',
        version: 1,
        direction: null,
        format: '',
        indent: 0,
        children: [
          {
            type: 'heading',
            tag: 'h4',
            version: 1,
            direction: null,
            format: '',
            indent: 0,
            children: [
              { type: 'text', text: 'Zu tief', format: 0, version: 1, detail: 0, mode: 'normal', style: '' },
            ],
          },
        ],
      },
    },
  });
  await page.goto('/admin/collections/partners?sort=-findings');
  const first = page.locator('tbody tr').first();
  await first.getByText('Schlechter Partner').waitFor();
  expect(await first.locator('.quality-cell').textContent()).toBe('1 Fehler');
});

test('a text that was only opened counts as unchanged', async () => {
  const { json } = await editor.get<{ docs: { id: number }[] }>(
    '/api/topics?where[slug][equals]=eingliederungshilfe&depth=0',
  );
  const reader = await browser.newPage(site, { viewport: { width: 1280, height: 1000 }, as: editor });
  await reader.goto(`/admin/collections/topics/${json.docs[0]?.id}`);
  await reader.getByRole('toolbar', { name: 'Text gestalten' }).first().waitFor();
  // Payload takes over what an editor reports when the browser has time, at the latest after half a second.
  await reader.evaluate(async () => {
    for (let turn = 0; turn < 5; turn += 1)
      await new Promise((done) => requestIdleCallback(done, { timeout: 500 }));
  });
  expect(await reader.locator('#action-save-draft').isDisabled()).toBe(true);
  const words = reader.locator('[data-field-path] [contenteditable]').first();
  await words.click();
  await reader.keyboard.type('Neu. ');
  await reader.locator('#action-save-draft:enabled').waitFor();
});
