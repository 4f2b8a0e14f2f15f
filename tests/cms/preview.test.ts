import { type Cms, openCms } from '../helpers/cms';
import { type RestClient, signIn, visit } from '../helpers/rest';

interface Failure {
  errors: { message: string }[];
}
interface Made {
  id: number;
  url: string;
  expiresAt: string;
}
interface Listed {
  links: { id: number; recipient: string | null; by: string }[];
}

const base = '/api/member-associations';
let cms: Cms;
let lwl: RestClient;
let pfalz: RestClient;
let editor: RestClient;
let own: number;
let foreign: number;

beforeAll(async () => {
  cms = await openCms();
  [lwl, pfalz, editor] = [await signIn(cms, 'lwl'), await signIn(cms, 'pfalz'), await signIn(cms, 'editor')];
  const idOf = async (slug: string) => {
    const [row] = await cms.query('select id from members where slug = $1', [slug]);
    return Number(row?.id);
  };
  [own, foreign] = [await idOf('lwl'), await idOf('bezirksverband-pfalz')];
});
afterAll(() => cms.close());

const share = (client: RestClient, id = own, body: unknown = { recipient: 'Landrätin' }) =>
  client.post<Made & Failure>(`${base}/${id}/preview-links`, body);
const list = async (client: RestClient) =>
  (await client.get<Listed>(`${base}/${own}/preview-links`)).json.links;
const revoke = (client: RestClient, link: number, id = own) =>
  client.post<Failure>(`${base}/${id}/preview-links/${link}/revoke`);

/** What the page of a link is built from; null where it shows nothing. */
async function opened(url: string, id = own) {
  const { openPreview } = await import('@/preview/links');
  const token = url.split('/').at(-1) ?? '';
  return openPreview(cms.payload, { collection: 'member-associations', id }, token);
}

test('a member shares the own draft for fourteen days; only a hash is kept, and the log tells of it', async () => {
  await lwl.patch(`${base}/${own}?draft=true`, { lead: 'Nur im Entwurf.' });
  const { json, status } = await share(lwl);
  expect(status).toBe(201);
  expect(json.url).toMatch(new RegExp(`/vorschau/member-associations/${own}/[0-9a-f]{64}$`));
  const days = (Date.parse(json.expiresAt) - Date.now()) / 86_400_000;
  expect(Math.round(days)).toBe(14);
  const token = String(json.url.split('/').at(-1));
  const [row] = await cms.query('select * from preview_links where id = $1', [json.id]);
  expect(JSON.stringify(row)).not.toContain(token);
  const shown = await opened(json.url);
  expect(shown).toMatchObject({ document: { lead: 'Nur im Entwurf.' }, isPublic: false });
  // Not for those outside: the office's own notes.
  expect(shown?.document).not.toHaveProperty('internalNote');
  const [entry] = await cms.query("select note, title from activity where action = 'previewShared'");
  expect(entry?.note).toMatch(/^für Landrätin, gilt bis /);
  expect(await list(editor)).toEqual([
    expect.objectContaining({ recipient: 'Landrätin', by: 'Profilpflege LWL' }),
  ]);
});

test('links are for those who may read the draft, and for one document', async () => {
  expect((await share(pfalz)).status).toBe(404);
  expect((await share(visit(cms))).status).toBe(401);
  expect((await share(lwl, foreign)).status).toBe(404);
  expect((await share(lwl, 999_999)).status).toBe(404);
  expect((await lwl.post('/api/topics/1/preview-links')).status).toBe(404);
  expect((await share(editor, own, { recipient: 'x'.repeat(101) })).status).toBe(400);
  expect((await visit(cms).get(`${base}/${own}/preview-links`)).status).toBe(401);
  const { json } = await share(editor);
  expect(await opened(json.url)).not.toBeNull();
  expect(await opened(json.url, foreign)).toBeNull();
  expect(await opened(json.url.slice(0, -1))).toBeNull();
});

test('a link ends when it is taken back, when its time is over, and with the account that made it', async () => {
  const { json: taken } = await share(lwl);
  expect((await revoke(pfalz, taken.id)).status).toBe(404);
  expect((await revoke(lwl, taken.id, foreign)).status).toBe(404);
  expect((await revoke(lwl, taken.id)).status).toBe(200);
  const again = await revoke(lwl, taken.id);
  expect([again.status, again.json.errors[0]?.message]).toEqual([
    409,
    'Dieser Vorschau-Link gilt schon nicht mehr.',
  ]);
  expect(await opened(taken.url)).toBeNull();

  const { json: late } = await share(lwl);
  await cms.query("update preview_links set expires_at = now() - interval '1 second' where id = $1", [
    late.id,
  ]);
  expect(await opened(late.url)).toBeNull();
  expect((await list(lwl)).map(({ id }) => id)).not.toContain(late.id);

  const { json: mine } = await share(lwl);
  expect(await opened(mine.url)).not.toBeNull();
  await cms.query("update users set active = false where email = 'lwl@bag-hkv.test'");
  expect(await opened(mine.url)).toBeNull();
  await cms.query("update users set active = true where email = 'lwl@bag-hkv.test'");
});

test('nobody piles links up', async () => {
  const statuses = await Promise.all(Array.from({ length: 22 }, async () => (await share(editor)).status));
  expect(statuses.filter((status) => status === 201).length + (await countBefore())).toBe(20);
  expect(statuses).toContain(409);

  async function countBefore() {
    return (await list(editor)).length - statuses.filter((status) => status === 201).length;
  }
});
