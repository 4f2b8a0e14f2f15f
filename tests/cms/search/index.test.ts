import type { PostgresAdapter } from '@payloadcms/db-postgres';
import { createLocalReq, type PayloadRequest } from 'payload';
import PDFDocument from 'pdfkit';
import type { Found } from '@/search/search';
import { type Cms, openCms } from '../../helpers/cms';
import { type RestClient, signIn } from '../../helpers/rest';

let cms: Cms;
let editor: RestClient;
let find: (words: string, wanted?: { kind?: string; page?: number }) => Promise<Found>;

beforeAll(async () => {
  cms = await openCms();
  editor = await signIn(cms, 'editor');
  const { readQuery } = await import('@/search/readQuery');
  const { search } = await import('@/search/search');
  const { pool } = cms.payload.db as unknown as PostgresAdapter;
  find = (words, wanted) => search(pool, readQuery(words), wanted);
});
afterAll(() => cms.close());

const addresses = async (words: string) => (await find(words)).hits.map(({ address }) => address);
const isKnown = async (word: string) =>
  (await cms.query('select from search_words where word = $1', [word])).length > 0;

/** Makes a page and gives its address in the interface. */
async function newPage(body: object): Promise<string> {
  const { json, status } = await editor.post<{ doc: { id: number } }>('/api/pages', body);
  expect(status).toBe(201);
  return `/api/pages/${json.doc.id}`;
}

test('a page is found from its release on, until it is taken off, binned or deleted, and its words with it', async () => {
  const draft = {
    title: 'Quastenflosser',
    slug: 'quastenflosser',
    lead: 'Über Zitterwelse',
    _status: 'draft',
  };
  const at = await newPage(draft);
  const steps: [string, () => Promise<{ status: number }>, boolean][] = [
    ['draft', async () => ({ status: 200 }), false],
    ['released', () => editor.patch(at, { _status: 'published' }), true],
    ['newer draft', () => editor.patch(`${at}?draft=true`, { lead: 'Brückenechse', _status: 'draft' }), true],
    ['taken off', () => editor.post(`${at}/take-off`, { cause: 'error' }), false],
    ['released again', () => editor.patch(at, { lead: 'Über Zitterwelse', _status: 'published' }), true],
    ['in the bin', () => editor.post(`${at}/take-off`, { cause: 'error', bin: true }), false],
    ['back', () => editor.patch(`${at}?trash=true`, { deletedAt: null, _status: 'published' }), true],
    ['in the bin again', () => editor.post(`${at}/take-off`, { cause: 'error', bin: true }), false],
    ['deleted', () => editor.delete(`${at}?trash=true`), false],
  ];
  for (const [name, step, isFound] of steps) {
    expect([name, (await step()).status]).toEqual([name, 200]);
    const found = [
      await addresses('Quastenflosser'),
      await addresses('Zitterwels'),
      await addresses('Quastenfloser'),
    ];
    const expected = isFound ? ['/quastenflosser'] : [];
    expect({ name, found, known: await isKnown('Quastenflosser') }).toEqual({
      name,
      found: [expected, expected, expected],
      known: isFound,
    });
    expect(await addresses('Brückenechse')).toEqual([]);
  }
});

test('the index changes with the transaction, and not when that is rolled back', async () => {
  const { commitTransaction, initTransaction, killTransaction } = await import('payload');
  const [topic] = await cms.query("select id from topics where slug = 'pflege'");
  for (const end of [killTransaction, commitTransaction]) {
    const req = (await createLocalReq({}, cms.payload)) as PayloadRequest;
    await initTransaction(req);
    await cms.payload.update({
      collection: 'topics',
      id: Number(topic?.id),
      data: { title: 'Hilfe für Murmeltiere', _status: 'published' },
      overrideAccess: true,
      req,
    });
    expect(await addresses('Murmeltiere')).toEqual([]);
    await end(req);
    expect(await addresses('Murmeltiere')).toEqual(end === commitTransaction ? ['/themen/pflege'] : []);
  }
});

test('pages below a page that moved are found under their new address', async () => {
  const at = await newPage({ title: 'Oberseite', slug: 'oberseite', _status: 'published' });
  const parent = Number(at.split('/').at(-1));
  await newPage({ title: 'Gletscherspalte', slug: 'unten', parent, _status: 'published' });
  expect(await addresses('Gletscherspalte')).toEqual(['/oberseite/unten']);
  expect((await editor.patch(at, { slug: 'umgezogen', _status: 'published' })).status).toBe(200);
  expect(await addresses('Gletscherspalte')).toEqual(['/umgezogen/unten']);
});

test('a PDF is found while something released shows it', async () => {
  const document = new PDFDocument();
  const parts: Buffer[] = [];
  document.on('data', (part: Buffer) => parts.push(part));
  document.text('Satzung').end();
  await new Promise((resolve) => document.on('end', resolve));
  const form = new FormData();
  form.set(
    'file',
    new File([new Uint8Array(Buffer.concat(parts))], 'satzung.pdf', { type: 'application/pdf' }),
  );
  form.set('_payload', JSON.stringify({ label: 'Katzenordnung' }));
  const { json } = await editor.post<{ doc: { id: number } }>('/api/media', form);
  expect(await addresses('Katzenordnung')).toEqual([]);
  const layout = [{ blockType: 'downloads', heading: 'Dateien', files: [json.doc.id] }];
  const at = await newPage({ title: 'Mit Datei', slug: 'mit-datei', layout, _status: 'published' });
  expect(await addresses('Katzenordnung')).toEqual([expect.stringMatching(/^\/api\/media\/file\/.*\.pdf$/)]);
  expect((await editor.patch(at, { layout: [], _status: 'published' })).status).toBe(200);
  expect(await addresses('Katzenordnung')).toEqual([]);
});

test('what only the office sees is in no index: notes, drafts, accounts', async () => {
  await cms.query("update members set internal_note = 'Geheimwort'");
  await cms.query("update topics set internal_note = 'Geheimwort'");
  const { rebuildIndex } = await import('@/search/rebuild');
  const { after } = await rebuildIndex(cms.payload);
  const [rows] = await cms.query(
    `select count(*)::int as entries, string_agg(title || text, ' ') as text from search_index`,
  );
  expect(rows?.entries).toBe(after);
  expect(rows?.text).not.toMatch(/Geheimwort|bag-hkv\.test/);
  const drafts = await cms.query(
    `select address from search_index where address in (select '/themen/' || slug from topics where _status = 'draft'
     union select '/partner/' || slug from partners where _status = 'draft')`,
  );
  expect(drafts).toEqual([]);
});

test('building anew changes nothing that was right and mends what was not', async () => {
  const { fillIndex, rebuildIndex } = await import('@/search/rebuild');
  const state = () =>
    cms.query('select kind, document_id, title, address, text from search_index order by 1, 2');
  const before = await state();
  await cms.query(
    'delete from search_index where document_id in (select document_id from search_index limit 9)',
  );
  await rebuildIndex(cms.payload);
  expect(await state()).toEqual(before);
  expect(await fillIndex(cms.payload)).toBe(false);
  await cms.query('truncate search_index, search_words');
  expect(await fillIndex(cms.payload)).toBe(true);
  expect(await state()).toEqual(before);
});

test('staff decide which word finds what', async () => {
  expect((await find('Krabbelgruppe')).total).toBe(0);
  const entry = { word: 'Krabbelgruppen', means: ['Hilfe zur Pflege', 'Museen'] };
  expect((await editor.post('/api/synonyms', entry)).status).toBe(201);
  expect(await addresses('Krabbelgruppe')).toEqual(expect.arrayContaining(['/themen/kultur']));
  const twice = await editor.post<{ errors: { message: string }[] }>('/api/synonyms', {
    word: 'Krabbelgruppe',
    means: ['Schule'],
  });
  expect([twice.status, twice.json.errors[0]?.message]).toEqual([
    400,
    'Für „Krabbelgruppen“ gibt es schon einen Eintrag. Bitte ergänzen Sie dort.',
  ]);
  expect((await editor.post('/api/synonyms', { word: 'und', means: ['Schule'] })).status).toBe(400);
});

test.each([
  ['', 0],
  ['   ', 0],
  ['der die das und für', 0],
  ['\' & | ! <-> :* ( ) \\ % _ " ; --', 0],
  ["'; drop table search_index; --", 0],
  ['\u0000\u0007', 0],
  ['\ud800', 0],
  ['x'.repeat(10_000), 0],
  ['🦄 😀', 0],
  ['"Maßregelvollzug" & !LWL | (:*', 1],
])('whatever is typed gets an answer: %j', async (words, least) => {
  const { total } = await find(words);
  expect(total).toBeGreaterThanOrEqual(least);
  if (least === 0) expect((await find(`${words} lwl`)).total).toBeLessThan(20);
});

test('hits come ten a page, counted by kind', async () => {
  const first = await find('Verband');
  expect(first.hits).toHaveLength(10);
  expect(Object.values(first.counts).reduce((sum, count) => sum + count, 0)).toBe(first.total);
  const second = await find('Verband', { page: 2 });
  const both = new Set([...first.hits, ...second.hits].map(({ address }) => address));
  expect(both.size).toBe(10 + second.hits.length);
  const pages = await find('Verband', { kind: 'seiten' });
  expect(pages.shown).toBe(first.counts.seiten);
  expect(new Set(pages.hits.map(({ kind }) => kind))).toEqual(new Set(['seiten']));
});

test('a search asks the database twice, and three times when no hit has all words', async () => {
  const { readQuery } = await import('@/search/readQuery');
  const { search } = await import('@/search/search');
  const { pool } = cms.payload.db as unknown as PostgresAdapter;
  let asked = 0;
  const counting = {
    query(...values: Parameters<typeof pool.query>) {
      asked += 1;
      return pool.query(...values);
    },
  };
  const cost = async (words: string) => {
    asked = 0;
    await search(counting as typeof pool, readQuery(words));
    return asked;
  };
  expect([await cost('Pflegehilfe'), await cost('Eingliderungshilfe'), await cost('und')]).toEqual([2, 2, 1]);
  expect(await cost('Plattdeutsch Imkerei Maßregelvollzug')).toBe(3);
});
