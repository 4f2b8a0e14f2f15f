import type { Page } from 'playwright-core';
import { findAccessibilityProblems } from '../../helpers/axe';
import { launchBrowser, type TestBrowser } from '../../helpers/browser';
import { type RestClient, signIn } from '../../helpers/rest';
import { type Site, startSite } from '../../helpers/site';

// What is not public yet, before the eyes of those who write it and of those whom they ask.

const words = 'Diesen Satz kennt noch niemand.';

let site: Site;
let browser: TestBrowser;
let lwl: RestClient;
let own: string;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
  lwl = await signIn(site, 'lwl');
  own = await profileOf('lwl');
  await lwl.patch(`/api/${own}?draft=true`, { lead: words });
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

async function profileOf(slug: string): Promise<string> {
  const { json } = await lwl.get<{ docs: { id: number }[] }>(
    `/api/member-associations?where[slug][equals]=${slug}&depth=0`,
  );
  return `member-associations/${json.docs[0]?.id}`;
}

/** Asks as a browser does that comes from a page of this site. */
const look = (path: string, cookie = '') =>
  site.fetch(path, { headers: { cookie, 'sec-fetch-site': 'same-origin' } });

const mainOf = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';

describe('the preview of a draft', () => {
  test('is for those who may read it, is kept nowhere and carries no script of the framework', async () => {
    const answer = await look(`/vorschau/${own}`, lwl.cookie);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain(words);
    expect(html).toContain('<strong>Entwurf</strong> – noch nicht öffentlich');
    expect(html).not.toMatch(/<script(?! (type="application|src="\/vorlesen\.js"))/);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
      'content-security-policy': expect.stringMatching(/script-src 'self'(;| 'sha).*|frame-ancestors 'self'/),
    });
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  });

  test('stays closed to everybody else, whatever they ask for, with one and the same page', async () => {
    const pfalz = await signIn(site, 'pfalz');
    const pages = await Promise.all([
      look(`/vorschau/${own}`),
      look(`/vorschau/${own}`, pfalz.cookie),
      look(`/vorschau/${own}`, '__prerender_bypass=1'),
      look('/vorschau/member-associations/99999', lwl.cookie),
      look('/vorschau/topics/1', lwl.cookie),
      look('/vorschau/users/1', lwl.cookie),
    ]);
    expect(pages.map(({ status }) => status)).toEqual(pages.map(() => 404));
    const texts = await Promise.all(pages.map(async (page) => mainOf(await page.text())));
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain('Bitte melden Sie sich an.');
    // From a page of somebody else the session does not count.
    const foreign = await site.fetch(`/vorschau/${own}`, {
      headers: { cookie: lwl.cookie, 'sec-fetch-site': 'cross-site' },
    });
    expect(foreign.status).toBe(404);
    expect(await (await site.fetch('/mitgliedsverbaende/lwl')).text()).not.toContain(words);
  });

  test('the cookie of a preview alone shows the public text', async () => {
    const answer = await look('/mitgliedsverbaende/lwl', '__prerender_bypass=1');
    expect(await answer.text()).not.toContain(words);
  });

  test('works for the office with every kind of content', async () => {
    const editor = await signIn(site, 'editor');
    for (const collection of ['pages', 'topics', 'partners']) {
      const { json } = await editor.get<{ docs: { id: number; name?: string; title?: string }[] }>(
        `/api/${collection}?limit=2&depth=0&where[_status][equals]=published`,
      );
      for (const { id, name, title } of json.docs) {
        const answer = await look(`/vorschau/${collection}/${id}`, editor.cookie);
        expect(answer.status).toBe(200);
        const html = await answer.text();
        expect(html).toContain('dieser Stand ist öffentlich');
        expect(html).toContain(`<title>Vorschau: ${name ?? title}`);
      }
    }
  });
});

/** The framed page is a document of its own, and looked at as such. */
const faultsOf = (page: Page) => findAccessibilityProblems(page, undefined, { iframes: false });

describe('beside the form', () => {
  const later = 'Und diesen erst recht nicht.';
  let member: Page;
  const toggle = () => member.getByRole('button', { name: 'Vorschau', exact: true });
  const frame = () => member.frameLocator('iframe[title="Vorschau der Seite"]');

  beforeAll(async () => {
    member = await browser.newPage(site, { viewport: { width: 1280, height: 900 }, as: lwl });
    await member.goto('/admin');
    await toggle().waitFor();
  });

  test('opens with a button that keeps the focus and says whether it is on', async () => {
    expect(await toggle().getAttribute('aria-pressed')).toBe('false');
    await toggle().press('Enter');
    await frame().getByText(words).waitFor();
    expect(await toggle().getAttribute('aria-pressed')).toBe('true');
    expect(await toggle().evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('shows what was saved last, says so while something is not, and follows every save', async () => {
    await member.getByLabel('In zwei Sätzen').fill(later);
    await member.getByText('Nicht gespeicherte Änderungen').waitFor();
    await member.getByText(/^Die Vorschau zeigt den Stand von \d\d:\d\d\sUhr\.$/).waitFor();
    await member.getByRole('button', { name: 'Entwurf speichern' }).click();
    await member.getByText(/^\s*Gespeichert heute um/).waitFor();
    await frame().getByText(later).waitFor();
    expect(await member.getByText('Die Vorschau zeigt den Stand').count()).toBe(0);
  });

  test('takes the width of three devices', async () => {
    const sizes = [];
    for (const name of ['Handy', 'Tablet', 'Computer']) {
      const button = member.getByRole('button', { name, exact: true });
      await button.click();
      expect(await button.getAttribute('aria-pressed')).toBe('true');
      sizes.push(
        await frame()
          .locator('html')
          .evaluate(() => window.innerWidth),
      );
    }
    expect(sizes).toEqual([388, 818, 1278]);
    const tab = member.getByRole('link', { name: 'In neuem Tab' });
    expect([await tab.getAttribute('href'), await tab.getAttribute('target')]).toEqual([
      expect.stringContaining(`/vorschau/${own}`),
      '_blank',
    ]);
  });

  test('has no fault in the hands of a member nor of the office', async () => {
    expect(await faultsOf(member)).toEqual([]);
    const editor = await browser.newPage(site, {
      viewport: { width: 1280, height: 900 },
      as: await signIn(site, 'editor'),
    });
    // Another profile: the member holds the own one locked.
    await editor.goto(`/admin/collections/${await profileOf('bezirksverband-pfalz')}`);
    await editor.getByRole('button', { name: 'Vorschau', exact: true }).click();
    await editor.getByRole('button', { name: 'Fett' }).waitFor();
    await editor
      .frameLocator('iframe[title="Vorschau der Seite"]')
      .getByRole('heading', { level: 1, name: 'Bezirksverband Pfalz' })
      .waitFor();
    expect(await faultsOf(editor)).toEqual([]);
  });

  test('a link shows the draft to somebody without an account, until it is taken back', async () => {
    await member.getByRole('button', { name: 'Vorschau teilen' }).click();
    await member.getByLabel('Für wen ist der Link?').fill('Frau Landrätin');
    await member.getByLabel('Für wen ist der Link?').press('Enter');
    const url = await member.getByLabel(/^Ihr Link, gültig bis/).inputValue();
    expect(await faultsOf(member)).toEqual([]);

    const guest = await browser.newPage(site, { allow: [/status of 404/] });
    const answer = await guest.goto(url);
    await guest.getByText(later).waitFor();
    await guest.getByText(/noch nicht öffentlich\. Dieser Link gilt bis/).waitFor();
    expect(await answer?.allHeaders()).toMatchObject({
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    });
    expect(await findAccessibilityProblems(guest)).toEqual([]);

    const other = url.replace(/\/\d+\//, '/2/');
    for (const wrong of [`${url.slice(0, -1)}x`, other === url ? url.replace(/\/\d+\//, '/3/') : other]) {
      expect((await guest.goto(wrong))?.status()).toBe(404);
      await guest.getByRole('heading', { name: 'Dieser Vorschau-Link gilt nicht.' }).waitFor();
    }
    await member.getByRole('button', { name: 'Zurücknehmen: Link für Frau Landrätin' }).click();
    await member.getByText('Der Link ist zurückgenommen. Er zeigt nichts mehr.').waitFor();
    await member.getByText('Gerade gilt kein Link.').waitFor();
    expect((await guest.goto(url))?.status()).toBe(404);
    await guest.getByRole('heading', { name: 'Dieser Vorschau-Link gilt nicht.' }).waitFor();
    expect(await (await site.fetch('/mitgliedsverbaende/lwl')).text()).not.toContain(later);
  });
});
