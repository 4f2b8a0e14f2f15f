import type { Page } from 'playwright-core';
import { findAccessibilityProblems } from '../../helpers/axe';
import { launchBrowser, type TestBrowser } from '../../helpers/browser';
import { signIn } from '../../helpers/rest';
import { type Site, startSite } from '../../helpers/site';

let site: Site;
let browser: TestBrowser;
let profile: string;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
  const member = await signIn(site, 'lwl');
  const { json } = await member.get<{ user: { memberAssociation: { id: number } } }>('/api/users/me');
  const { id } = json.user.memberAssociation;
  profile = `/admin/collections/member-associations/${id}`;
  await member.patch(`/api/member-associations/${id}?draft=true`, { lead: 'Der LWL ist für Menschen da.' });
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** Repairs follow a page by one frame. */
const allRepaired = (page: Page) =>
  page.waitForFunction(
    () =>
      document.querySelector(
        '.dropdown-indicator:not([tabindex="-1"]), .drawer-link__doc-drawer-toggler:not([aria-label]), .cell-_select input:not([aria-label])',
      ) === null,
  );

const office: [string, () => string][] = [
  ['work list', () => '/admin'],
  ['list of profiles', () => '/admin/collections/member-associations'],
  ['log', () => '/admin/collections/activity'],
  ['profile', () => profile],
  ['page of a release', () => `${profile}/freigabe`],
  ['earlier versions', () => `${profile}/versions`],
];

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  let editor: Page;
  let member: Page;
  const desk = { viewport: { width: 1280, height: 900 }, colorScheme };

  beforeAll(async () => {
    editor = await browser.newPage(site, { ...desk, as: await signIn(site, 'editor') });
    member = await browser.newPage(site, { ...desk, as: await signIn(site, 'lwl') });
  });

  test('form to sign in', async () => {
    const page = await browser.newPage(site, desk);
    await page.goto('/admin/login');
    await page.getByRole('heading', { level: 1, name: 'Anmelden' }).waitFor();
    await page.getByRole('main').waitFor();
    // On the first visit already, before anything is known of who comes.
    await page.locator(`html[data-theme="${colorScheme}"]`).waitFor();
    expect(await findAccessibilityProblems(page)).toEqual([]);
  });

  test.each(office)('%s in the hands of the office', async (_name, address) => {
    await editor.goto(address());
    await editor.getByRole('navigation', { name: 'Bereiche der Redaktion' }).waitFor();
    await editor.getByRole('heading', { level: 1 }).waitFor();
    await allRepaired(editor);
    expect(await findAccessibilityProblems(editor)).toEqual([]);
  });

  test('profile in the hands of a member', async () => {
    await member.goto(profile);
    await member.getByRole('toolbar', { name: 'Text gestalten' }).waitFor();
    await member.getByRole('button', { name: 'Fett' }).waitFor();
    await member.locator('.relationship-table tbody tr').first().waitFor();
    await allRepaired(member);
    expect(await findAccessibilityProblems(member)).toEqual([]);
  });
});
