import { type Cms, openCms } from '../../helpers/cms';

let cms: Cms;
let siteFrame: typeof import('@/queries/frame').siteFrame;
beforeAll(async () => {
  cms = await openCms();
  ({ siteFrame } = await import('@/queries/frame'));
});
afterAll(() => cms.close());

const links = (items: { label: string; url: string }[] | null | undefined) =>
  items?.map(({ label, url }) => ({ label, href: url }));

test('what stands around a page is what the CMS itself says of the four globals', async () => {
  const { payload } = cms;
  await payload.updateGlobal({
    slug: 'footer-navigation',
    data: {
      groups: [
        {
          title: 'Recht & Ordnung',
          items: [
            { label: 'Impressum', url: '/impressum' },
            { label: 'Datenschutz', url: '/datenschutz' },
            { label: 'Leichte Sprache', url: '/leichte-sprache' },
          ],
        },
        { title: 'Leer', items: [] },
      ],
    },
  });
  const frame = await siteFrame();
  const main = await payload.findGlobal({ slug: 'main-navigation' });
  expect(main.items?.length).toBeGreaterThan(2);
  expect(frame.header.items).toEqual(links(main.items));
  const footer = await payload.findGlobal({ slug: 'footer-navigation' });
  expect(frame.footer.groups).toEqual(
    footer.groups?.map(({ title, items }) => ({ title, items: links(items) })),
  );
  const office = await payload.findGlobal({ slug: 'office' });
  expect(office).toMatchObject(frame.footer.office);
  expect(frame.footer.office.name).toBeTruthy();
});

test('Leichte Sprache is named in header and footer only while its first page has words', async () => {
  const shown = async () => {
    const { header, footer } = await siteFrame();
    const links = footer.groups.flatMap(({ items }) => items.map(({ href }) => href));
    return [header.easyLanguage?.href, links.includes('/leichte-sprache')];
  };
  expect(await shown()).toEqual(['/leichte-sprache', true]);
  await cms.query("update explanations set title = ''");
  expect(await shown()).toEqual([undefined, false]);
  await cms.query("update explanations set title = 'Die BAG HKV in Leichter Sprache'");
});

test('a notice is shown in its time, and the page says when that ends', async () => {
  const hour = 3_600_000;
  const from = new Date(Date.now() - hour).toISOString();
  const until = new Date(Date.now() + hour).toISOString();
  await cms.payload.updateGlobal({
    slug: 'site-notice',
    data: { text: 'Heute geschlossen.', level: 'warning', from, until },
  });
  const frame = await siteFrame();
  expect(frame.notice).toEqual({ text: 'Heute geschlossen.', level: 'warning' });
  expect(new Date(frame.keptUntil ?? 0).toISOString()).toBe(until);

  await cms.payload.updateGlobal({ slug: 'site-notice', data: { text: null } });
  expect(await siteFrame()).toMatchObject({ notice: null, keptUntil: undefined });
});

test('a site on which nothing is saved yet has an empty frame', async () => {
  for (const table of ['main_navigation', 'footer_navigation', 'office', 'site_notice', 'explanations']) {
    await cms.query(`delete from ${table}`);
  }
  expect(await siteFrame()).toEqual({
    header: { items: [], easyLanguage: null },
    footer: { office: { name: '' }, groups: [] },
    notice: null,
    keptUntil: undefined,
  });
});
