import { renderToStaticMarkup } from 'react-dom/server';
import { SiteHeader } from '@/components/chrome/SiteHeader';
import { launchBrowser, type TestBrowser } from '../../helpers/browser';
import { showStyled } from '../../helpers/stylePage';

const header = renderToStaticMarkup(
  <SiteHeader
    path="/themen"
    items={[
      { label: 'Mitgliedsverbände', href: '/mitgliedsverbaende' },
      { label: 'Themen', href: '/themen' },
    ]}
  />,
);

let browser: TestBrowser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('on wide screens the navigation is open, without script and without a button', async () => {
  const page = await showStyled(browser, header, { viewport: { width: 1280, height: 800 } });
  expect(await page.getByRole('link', { name: 'Themen' }).isVisible()).toBe(true);
  expect(await page.getByText('Menü').isVisible()).toBe(false);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Mitgliedsverbände');
});

test('what is open on wide screens is also told to screen readers', async () => {
  const page = await showStyled(browser, header, { viewport: { width: 1280, height: 800 } });
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const told = nodes
    .filter(({ ignored, role }) => !ignored && role?.value === 'link')
    .map(({ name }) => name?.value);
  expect(told).toEqual(expect.arrayContaining(['Mitgliedsverbände', 'Themen']));
});

test('on small screens the menu opens with the keyboard and says how to close it', async () => {
  const page = await showStyled(browser, header, { viewport: { width: 320, height: 700 } });
  const link = page.getByRole('link', { name: 'Mitgliedsverbände' });
  expect(await link.isVisible()).toBe(false);
  await page.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await link.isVisible()).toBe(true);
  expect(await page.getByText('Schließen').isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const { height } = (await link.boundingBox()) ?? { height: 0 };
  expect(height).toBeGreaterThanOrEqual(44);
});
