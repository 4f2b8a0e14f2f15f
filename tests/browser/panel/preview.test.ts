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
  const { json } = await lwl.get<{ docs: { id: number }[] }>(
    '/api/member-associations?where[slug][equals]=lwl&depth=0',
  );
  own = `member-associations/${json.docs[0]?.id}`;
  await lwl.patch(`/api/${own}?draft=true`, { lead: words });
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** Asks as a browser does that comes from a page of this site. */
const look = (path: string, cookie = '') =>
  site.fetch(path, { headers: { cookie, 'sec-fetch-site': 'same-origin' } });

const mainOf = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';

describe('the preview of a draft', () => {
  test('is for those who may read it, is kept nowhere and carries no script', async () => {
    const answer = await look(`/vorschau/${own}`, lwl.cookie);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain(words);
    expect(html).toContain('<strong>Entwurf</strong> – noch nicht öffentlich');
    expect(html).not.toMatch(/<script(?! type="application)/);
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
