import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findAccessibilityProblems } from '../../helpers/axe';
import { launchBrowser } from '../../helpers/browser';

const pages: Record<string, string> = {
  '/quiet': '<h1>Ruhig</h1>',
  '/noisy': '<h1>Laut</h1><script>console.error("Etwas ging schief")</script>',
  '/broken': '<h1>Kaputt</h1><script>throw new Error("Zerbrochen")</script>',
  '/unlabelled': '<main><h1>Bild</h1><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></main>',
};

let server: Server;
let site: { origin: string };

beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="de"><title>Probe</title><link rel="icon" href="data:,">${pages[String(request.url)]}`,
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  site = { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

test('a quiet page closes without complaint', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage(site);
  await page.goto('/quiet');
  expect(await page.locator('h1').textContent()).toBe('Ruhig');
  await browser.close();
});

test.each([
  ['/noisy', 'Etwas ging schief'],
  ['/broken', 'Zerbrochen'],
])('a page that complains (%s) fails at closing', async (path, message) => {
  const browser = await launchBrowser();
  await (await browser.newPage(site)).goto(path);
  await expect(browser.close()).rejects.toThrow(message);
});

test('a complaint that was allowed passes', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage(site, { allow: [/ging schief/] });
  await page.goto('/noisy');
  expect(await page.locator('h1').textContent()).toBe('Laut');
  await browser.close();
});

test('accessibility problems are told in German', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage(site);
  await page.goto('/unlabelled');
  const problems = await findAccessibilityProblems(page);
  expect(problems.join('\n')).toMatch(/image-alt: Abbildungen müssen einen Alternativtext .*\(img\)/);
  await browser.close();
});
