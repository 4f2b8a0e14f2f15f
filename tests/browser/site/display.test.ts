import type { Page } from 'playwright-core';
import { findAccessibilityProblems, publicRules } from '../../helpers/axe';
import { launchBrowser, type TestBrowser } from '../../helpers/browser';
import { sharedSite } from '../../helpers/sharedSite';

const site = sharedSite();
let browser: TestBrowser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const sizeOf = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
const groundOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('without scripts a reader chooses how pages look, on all pages, and goes back to the usual', async () => {
  const page = await browser.newPage(site, {
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  await page.goto('/themen');
  expect([await sizeOf(page), await page.context().cookies()]).toEqual(['16px', []]);
  await page.locator('footer').getByRole('link', { name: 'Darstellung' }).click();
  await page.getByLabel('sehr groß').check();
  await page.getByLabel('sehr weit').check();
  await page.getByLabel('dunkel').check();
  await page.getByRole('button', { name: 'Speichern' }).click();
  expect(await page.getByLabel('dunkel').isChecked()).toBe(true);
  expect(await page.getByRole('status').textContent()).toContain('auf allen Seiten');
  expect(await page.context().cookies()).toMatchObject([
    { name: 'darstellung', value: 'groesser.weiter.dunkel', httpOnly: true, sameSite: 'Lax' },
  ]);

  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  for (const path of ['/', '/mitgliedsverbaende/lwl', '/darstellung']) {
    await page.goto(path);
    expect([await sizeOf(page), await groundOf(page)]).toEqual(['24px', 'rgb(7, 25, 31)']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  }
  expect(await page.getByText('merkt sich in einem Cookie nur Ihre Wahl').count()).toBe(1);
  expect(requests.filter((address) => !address.startsWith(site.origin))).toEqual([]);

  await page.getByRole('button', { name: 'Zurücksetzen' }).click();
  expect(await page.context().cookies()).toEqual([]);
  await page.goto('/themen');
  expect(await sizeOf(page)).toBe('16px');
});

test('the store keeps one page: a choice of one reader never reaches another', async () => {
  const [plain, chosen, again] = [
    await site.fetch('/partner'),
    await site.fetch('/partner', { headers: { cookie: 'darstellung=gross.normal.auto' } }),
    await site.fetch('/partner'),
  ];
  const html = await plain.text();
  expect(html).not.toContain('darstellung.css');
  expect(await again.text()).toBe(html);
  expect(await chosen.text()).toContain('<link rel="stylesheet" href="/darstellung.css?text=gross"></head>');
  expect(chosen.headers.get('cache-control')).toBe('private, no-cache');
  expect(chosen.headers.get('vary')).toContain('Cookie');
  const etag = String(chosen.headers.get('etag'));
  expect(etag).not.toBe(plain.headers.get('etag'));
  const asked = await site.fetch('/partner', { headers: { 'if-none-match': etag } });
  expect(asked.status).toBe(200);
  for (const cookie of ['darstellung="><script>', 'darstellung=normal.normal.auto']) {
    expect(await (await site.fetch('/partner', { headers: { cookie } })).text()).toBe(html);
  }
});

test('a choice from another site is refused', async () => {
  const answer = await site.fetch('/darstellung', {
    method: 'POST',
    body: 'text=gross',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://fremd.example' },
  });
  expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null]);
});

/** A voice as a browser offers it; `end` finishes what it is reading. */
async function withVoices(page: Page, voices: { lang: string; localService: boolean }[]): Promise<void> {
  await page.addInitScript((given) => {
    const spoken: SpeechSynthesisUtterance[] = [];
    const fake = {
      getVoices: () => given,
      speak: (words: SpeechSynthesisUtterance) => spoken.push(words),
      cancel: () => undefined,
    };
    class Words {
      constructor(public text: string) {}
    }
    Object.defineProperty(window, 'speechSynthesis', { value: fake });
    Object.assign(window, { SpeechSynthesisUtterance: Words, spoken });
  }, voices);
}
const spokenOn = (page: Page) =>
  page.evaluate(() => (Reflect.get(window, 'spoken') as { text: string }[]).map(({ text }) => text));
const end = (page: Page) =>
  page.evaluate(() => (Reflect.get(window, 'spoken') as { onend: () => void }[]).at(-1)?.onend());

test('a page is read aloud from its title on, stops, and goes on where it stopped', async () => {
  const page = await browser.newPage(site);
  await withVoices(page, [{ lang: 'de-DE', localService: true }]);
  await page.goto('/ueber-uns');
  await page.getByRole('button', { name: 'Seite vorlesen' }).click();
  expect(await spokenOn(page)).toEqual(['Über uns']);
  await end(page);
  expect((await spokenOn(page))[1]).toMatch(/^Die BAG\sHKV ist ein freiwilliger/);
  expect(await page.locator('[data-vorgelesen]').count()).toBe(1);
  await page.getByRole('button', { name: 'Vorlesen anhalten' }).click();
  expect(await page.locator('[data-vorgelesen]').count()).toBe(0);
  await page.getByRole('button', { name: 'Weiter vorlesen' }).click();
  expect((await spokenOn(page)).at(-1)).toMatch(/^Die BAG\sHKV ist ein freiwilliger/);
  expect(await findAccessibilityProblems(page, undefined, publicRules)).toEqual([]);
});

test('nothing is offered without a German voice on the device itself', async () => {
  const page = await browser.newPage(site);
  await withVoices(page, [
    { lang: 'en-US', localService: true },
    { lang: 'de-DE', localService: false },
  ]);
  await page.goto('/ueber-uns');
  expect(await page.getByRole('button', { name: /vorlesen/i }).count()).toBe(0);
});
