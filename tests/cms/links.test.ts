import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CheckOptions, checkLinks } from '@/links/checkLinks';
import { type Cms, openCms } from '../helpers/cms';
import { signIn } from '../helpers/rest';

let cms: Cms;
let site: string;
let world: string;
/** Stands for the site itself and, under another name, for the rest of the world. */
const asked: string[] = [];
const server = createServer(({ headers, url }, response) => {
  asked.push(`${headers.host?.split(':')[0]}${url}`);
  const isMissing = url === '/gibt-es-nicht' || url === '/404';
  response.writeHead(isMissing ? 404 : url === '/500' ? 500 : 200).end();
});
let page: number;
let draft: number;

beforeAll(async () => {
  cms = await openCms();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  site = `http://127.0.0.1:${port}`;
  world = `http://welt.test:${port}`;
  // Only the links of this test matter.
  await cms.query('UPDATE members SET website = NULL');
  await cms.query("UPDATE pages SET _status = 'draft'");
  await cms.query("UPDATE topics SET _status = 'draft'");
  await cms.query("UPDATE partners SET _status = 'draft'");
  draft = await newPage('Entwurf', 'draft', '', [cta(`${world}/geheim`)]);
  page = await newPage('Linkseite', 'published', 'linkseite', [
    cta(`${world}/gut`),
    cta(`${world}/404#abschnitt`),
    cta(`${world}/500`),
    cta('/linkseite'),
    cta('/gibt-es-nicht'),
    cta('mailto:a@bag-hkv.test'),
    text({ relationTo: 'pages', value: draft }),
  ]);
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await cms.close();
});

const cta = (url: string) => ({ blockType: 'cta', heading: 'Weiter', link: { label: 'Hierhin', url } });
const text = (doc: object) => ({
  blockType: 'text',
  content: {
    root: {
      type: 'root',
      version: 1,
      direction: 'ltr',
      format: '',
      indent: 0,
      children: [
        {
          type: 'paragraph',
          version: 1,
          children: [
            {
              type: 'link',
              version: 3,
              fields: { linkType: 'internal', doc, url: '' },
              children: [{ type: 'text', text: 'dorthin', version: 1 }],
            },
          ],
        },
      ],
    },
  },
});

async function newPage(title: string, _status: string, slug: string, layout: object[]): Promise<number> {
  const { id } = await cms.payload.create({
    collection: 'pages',
    data: { title, slug: slug || title.toLowerCase(), _status, layout } as never,
    draft: _status === 'draft',
    overrideAccess: true,
  });
  return id;
}

/** The world is this test's server, wherever a name leads. */
function check(day: string, options: Partial<CheckOptions> = {}) {
  return checkLinks(cms.payload, {
    site,
    pause: 0,
    now: new Date(`${day}T10:00:00Z`),
    reach: { mayConnect: () => true, resolve: async () => ['127.0.0.1'] },
    ...options,
  });
}

async function states() {
  const rows = await cms.query(
    'SELECT address, state, reason FROM links WHERE address LIKE $1 OR address IN ($2, $3, $4) ORDER BY address',
    ['http://welt.test%', '/linkseite', '/gibt-es-nicht', `Seite Nr. ${draft}`],
  );
  return Object.fromEntries(
    rows.map(({ address, state, reason }) => [
      String(address).replace(world, 'welt'),
      reason ? `${state}: ${reason}` : state,
    ]),
  );
}

test('links of public pages are asked for, each in its way; nothing else is', async () => {
  expect(await check('2026-11-01')).toMatch(/^\d+ Links, davon 3 defekt$/);
  expect(await states()).toEqual({
    'welt/gut': 'ok',
    'welt/404#abschnitt': 'broken: antwortet: nicht gefunden (404)',
    'welt/500': 'failing: antwortet: Fehler des Servers (500)',
    '/linkseite': 'ok',
    '/gibt-es-nicht': 'broken: Diese Seite gibt es nicht, oder sie ist nicht öffentlich',
    [`Seite Nr. ${draft}`]: 'broken: Das Ziel ist nicht öffentlich',
  });
  expect(asked.filter((one) => one.includes('geheim'))).toEqual([]);
  const [place] = await cms.query(
    "SELECT label, href FROM links_places JOIN links ON links.id = _parent_id WHERE address = '/gibt-es-nicht'",
  );
  expect(place).toEqual({ label: 'Seite „Linkseite“', href: `/admin/collections/pages/${page}` });
});

test('a good link rests for a week, a server that is away has three days', async () => {
  asked.splice(0);
  await check('2026-11-02');
  await check('2026-11-02');
  expect(asked.filter((one) => one.startsWith('welt.test'))).toEqual([
    // Bad news are heard twice: by HEAD and by GET.
    ...['welt.test/404', 'welt.test/404', 'welt.test/500', 'welt.test/500'],
  ]);
  expect((await states())['welt/500']).toMatch(/^failing/);
  await check('2026-11-03');
  expect((await states())['welt/500']).toBe('broken: antwortet: Fehler des Servers (500)');
  await check('2026-11-09');
  expect(asked).toContain('welt.test/gut');
});

test('what no longer stands anywhere is forgotten, and what is mended is well', async () => {
  await cms.payload.update({
    collection: 'pages',
    id: page,
    data: { layout: [cta(`${world}/gut`), cta('/linkseite')] } as never,
    overrideAccess: true,
  });
  await check('2026-11-10');
  expect(await states()).toEqual({ 'welt/gut': 'ok', '/linkseite': 'ok' });
});

test('when nobody answers it is us who are cut off, and nothing is held against the links', async () => {
  const links = ['a', 'b', 'c', 'd', 'e'].map((name) => cta(`http://${name}.test/`));
  await cms.payload.update({
    collection: 'pages',
    id: page,
    data: { layout: links } as never,
    overrideAccess: true,
  });
  const resolve = async () => Promise.reject(Object.assign(new Error(), { code: 'EAI_AGAIN' }));
  const reach = { mayConnect: () => true, resolve };
  await expect(check('2026-11-11', { reach })).rejects.toThrow('Verbindung ins Internet');
  const rows = await cms.query(
    "SELECT state FROM links WHERE address LIKE '%.test/' AND state <> 'unchecked'",
  );
  expect(rows).toEqual([]);
});

test('the office reads the list, members and visitors do not', async () => {
  const { json } = await (await signIn(cms, 'editor')).get<{ totalDocs: number }>('/api/links');
  expect(json.totalDocs).toBeGreaterThan(0);
  expect((await (await signIn(cms, 'lwl')).get('/api/links')).status).toBe(403);
});
