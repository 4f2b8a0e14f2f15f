import type { Page } from 'playwright-core';
import { findAccessibilityProblems } from '../../helpers/axe';
import { launchBrowser, type TestBrowser } from '../../helpers/browser';
import { type RestClient, signIn } from '../../helpers/rest';
import { type Site, startSite } from '../../helpers/site';

// What the office does with a page beyond its text, in the panel.

let site: Site;
let browser: TestBrowser;
let editor: RestClient;
let panel: Page;

beforeAll(async () => {
  site = await startSite();
  browser = await launchBrowser();
  editor = await signIn(site, 'editor');
  panel = await browser.newPage(site, {
    viewport: { width: 1280, height: 900 },
    timezoneId: 'Europe/Berlin',
    as: editor,
    // Chromium's word for what the server refuses.
    allow: [/status of 40[09]/],
  });
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

async function newPage(slug: string, data: object = {}): Promise<number> {
  const body = { title: `Seite ${slug}`, slug, _status: 'published', ...data };
  const { json } = await editor.post<{ doc: { id: number } }>('/api/pages?depth=0', body);
  return json.doc.id;
}

async function choose(id: number, item: string) {
  await panel.goto(`/admin/collections/pages/${id}`);
  await panel.locator('.doc-controls__popup button').first().click();
  await panel.getByRole('button', { name: item }).click();
  await panel.getByRole('dialog').waitFor();
}
const dialog = () => panel.getByRole('dialog');

test('a page leaves the site with a reason, and the address says so at once', async () => {
  const id = await newPage('tagung');
  const menu = (await editor.get<{ items: object[] }>('/api/globals/main-navigation')).json;
  await editor.post('/api/globals/main-navigation', {
    items: [...menu.items, { label: 'Tagung', url: '/tagung' }],
  });
  await choose(id, 'Von der Website nehmen …');
  await dialog().getByText('1 Stelle verlinkt auf diese Seite').waitFor();
  await dialog().getByRole('button', { name: 'Von der Website nehmen' }).click();
  await dialog().getByText('Bitte wählen Sie einen Grund.').waitFor();
  await dialog().getByLabel('Nicht mehr gültig').check();
  await dialog().getByText('führt zum Hinweis').waitFor();
  await dialog().getByLabel('Grund, öffentlich sichtbar').fill('Die Tagung ist vorbei.');
  expect(await findAccessibilityProblems(panel)).toEqual([]);
  const loaded = panel.waitForEvent('load');
  await dialog().getByRole('button', { name: 'Von der Website nehmen' }).click();
  await loaded;
  const answer = await site.fetch('/tagung');
  expect(answer.status).toBe(410);
  expect(await answer.text()).toContain('Die Tagung ist vorbei.');
  expect((await site.fetch('/tagung')).status).toBe(410);
});

test('a page merged into another leads there', async () => {
  const id = await newPage('teil');
  await newPage('ganzes');
  await choose(id, 'Von der Website nehmen …');
  await dialog().getByLabel('Zusammengelegt mit einer anderen Seite').check();
  await dialog().getByLabel('Neue Seite').fill('Seite ganzes /ganzes');
  const loaded = panel.waitForEvent('load');
  await dialog().getByRole('button', { name: 'Von der Website nehmen' }).click();
  await loaded;
  const { headers, status } = await site.fetch('/teil?a=b');
  expect([status, headers.get('location')]).toEqual([301, '/ganzes?a=b']);
});

test('the start page stays', async () => {
  const { json } = await editor.get<{ docs: { id: number }[] }>('/api/pages?where[path][equals]=/');
  await choose(Number(json.docs[0]?.id), 'Von der Website nehmen …');
  await dialog().getByText('Diese Seite ist die Startseite. Sie kann nicht').waitFor();
});

test('a draft is planned, called off, taken up again and published by itself', async () => {
  const id = await newPage('plan');
  await editor.patch(`/api/pages/${id}?draft=true`, { lead: 'Kommt später.' });
  await choose(id, 'Veröffentlichen planen …');
  await dialog().getByLabel('Tag und Uhrzeit').fill('2020-01-01T08:00');
  await dialog().getByRole('button', { name: 'Planen' }).click();
  await dialog().getByText('Dieser Zeitpunkt ist schon vorbei.').waitFor();
  await dialog().getByLabel('Tag und Uhrzeit').fill('2028-01-01T08:00');
  await dialog().getByRole('button', { name: 'Planen' }).click();
  await panel.getByRole('heading', { level: 1, name: 'Geplant' }).waitFor();
  await panel.getByRole('heading', { name: 'Später' }).waitFor();
  await editor.patch(`/api/pages/${id}?draft=true`, { lead: 'Noch später.' });
  await panel.reload();
  await panel.getByText('Es gibt einen neueren Entwurf. Er geht nicht mit.').waitFor();
  expect(await findAccessibilityProblems(panel)).toEqual([]);
  await panel.getByRole('button', { name: 'Absagen: Seite plan' }).click();
  await panel.getByText('Abgesagt.').waitFor();
  await panel.getByRole('button', { name: 'Rückgängig: Seite plan' }).click();
  await panel.getByRole('button', { name: 'Ändern: Seite plan' }).waitFor();
});

test('the list of what is planned is for the office only', async () => {
  const member = await signIn(site, 'lwl');
  for (const cookie of [member.cookie, '']) {
    const answer = await site.fetch('/admin/geplant', { headers: { cookie } });
    const text = await answer.text();
    expect(text).not.toContain('Seite plan');
    expect(text).not.toContain('Was von selbst veröffentlicht');
  }
});

test('a tab tells where a topic is used', async () => {
  const { json } = await editor.get<{ docs: { topic: number }[] }>(
    '/api/member-associations?where[tasks.topic][exists]=true&limit=1&depth=0',
  );
  const [first] = json.docs as unknown as { name: string; tasks: { topic: number }[] }[];
  await panel.goto(`/admin/collections/topics/${first?.tasks.find(({ topic }) => topic)?.topic}/verwendung`);
  await panel.getByRole('heading', { name: 'Wird verwendet in' }).waitFor();
  await panel.getByRole('link', { name: first?.name }).waitFor();
  expect(await findAccessibilityProblems(panel)).toEqual([]);
});
