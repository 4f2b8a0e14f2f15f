import { createLocalReq } from 'payload';
import sharp from 'sharp';
import { findMoved } from '@/redirects/findMoved';
import { usesOf } from '@/usage/usesOf';
import { type Cms, openCms } from '../helpers/cms';
import { type RestClient, signIn, visit } from '../helpers/rest';

interface Answer {
  doc: { id: number };
  errors: { message: string }[];
}

let cms: Cms;
let editor: RestClient;
let lwl: RestClient;

beforeAll(async () => {
  cms = await openCms();
  [editor, lwl] = [await signIn(cms, 'editor'), await signIn(cms, 'lwl')];
});
afterAll(() => cms.close());

const req = () => createLocalReq({}, cms.payload);
const moved = async (path: string) => findMoved(await req(), path);
const uses = async (collection: 'pages' | 'media' | 'topics' | 'member-associations', id: number) =>
  (await usesOf(await req(), collection, id)).map(
    ({ title, isDraft, places }) =>
      `${title}${isDraft ? ' (Entwurf)' : ''}: ${places.map(({ label, kind }) => `${label} [${kind}]`).join(', ')}`,
  );
const at = (id: number, collection = 'pages') => `/api/${collection}/${id}`;
const takeOff = (id: number, body: object, client = editor, collection = 'pages') =>
  client.post<Answer>(`${at(id, collection)}/take-off`, body);
const said = ({ status, json }: { status: number; json: Answer }) => [status, json.errors?.[0]?.message];
const seen = async (id: number) => (await visit(cms).get(at(id))).status;

async function page(slug: string, data: object = {}): Promise<number> {
  const body = { title: `Seite ${slug}`, slug, _status: 'published', ...data };
  return (await editor.post<Answer>('/api/pages?depth=0', body)).json.doc.id;
}
const linkTo = (id: number) => ({
  layout: [
    {
      blockType: 'text',
      content: {
        root: {
          type: 'root',
          version: 1,
          direction: null,
          format: '',
          indent: 0,
          children: [
            {
              type: 'paragraph',
              version: 1,
              direction: null,
              format: '',
              indent: 0,
              textFormat: 0,
              children: [
                {
                  type: 'link',
                  version: 3,
                  direction: null,
                  format: '',
                  indent: 0,
                  fields: { linkType: 'internal', doc: { relationTo: 'pages', value: id } },
                  children: [
                    {
                      type: 'text',
                      version: 1,
                      text: 'Seite über den Anlass',
                      format: 0,
                      detail: 0,
                      mode: 'normal',
                      style: '',
                    },
                  ],
                },
              ],
            },
          ],
        },
      },
    },
  ],
});

describe('leaving the site', () => {
  it('by mistake: the address is not found, the text stays as a draft', async () => {
    const id = await page('versehen');
    expect((await takeOff(id, { cause: 'error' })).status).toBe(200);
    expect([await seen(id), await moved('/versehen')]).toEqual([404, null]);
    expect((await editor.get(`${at(id)}?draft=true`)).json).toMatchObject({
      _status: 'draft',
      slug: 'versehen',
    });
  });

  it('merged: the address, and what led to it, lead on', async () => {
    const id = await page('teil');
    await page('ganzes');
    await editor.post('/api/redirects', { from: '/frueher-teil', toPath: '/teil' });
    expect((await takeOff(id, { cause: 'merged', into: '/ganzes' })).status).toBe(200);
    expect([await moved('/teil'), await moved('/frueher-teil')]).toEqual([
      { to: '/ganzes' },
      { to: '/ganzes' },
    ]);
  });

  it('outdated: the address says why, also where it led to before, until it is public again', async () => {
    const id = await page('veraltet');
    await editor.post('/api/redirects', { from: '/noch-frueher', toPath: '/veraltet' });
    await takeOff(id, { cause: 'outdated', reason: 'Die Tagung ist vorbei.' });
    const gone = { gone: { title: 'Seite veraltet', reason: 'Die Tagung ist vorbei.' } };
    expect([await moved('/veraltet'), await moved('/noch-frueher')]).toEqual([gone, gone]);
    await editor.patch(at(id), { _status: 'published' });
    expect([await moved('/veraltet'), await moved('/noch-frueher')]).toEqual([null, { to: '/veraltet' }]);
  });

  it('into the bin and deleted for good: the reason stays at the address', async () => {
    const id = await page('weg-fuer-immer');
    await editor.post('/api/redirects', { from: '/fuehrte-hin', toPath: '/weg-fuer-immer' });
    await takeOff(id, { cause: 'outdated', reason: 'Aufgelöst.', bin: true });
    expect((await editor.delete(`${at(id)}?trash=true`)).status).toBe(200);
    const gone = { gone: { title: 'Seite weg-fuer-immer', reason: 'Aufgelöst.' } };
    expect([await moved('/weg-fuer-immer'), await moved('/fuehrte-hin')]).toEqual([gone, gone]);
  });

  it('of an association: its accounts end', async () => {
    const [row] = await cms.query("SELECT member_association_id AS id FROM users WHERE email LIKE 'pfalz%'");
    const answer = await takeOff(
      Number(row?.id),
      { cause: 'error', bin: true },
      editor,
      'member-associations',
    );
    expect(answer.status).toBe(200);
    const accounts = await cms.query('SELECT active FROM users WHERE member_association_id = $1', [row?.id]);
    expect(accounts).toEqual([{ active: false }]);
  });

  it("keeps the author of a member's draft, which still nobody publishes unseen", async () => {
    const [row] = await cms.query("SELECT id FROM members WHERE slug = 'lwl'");
    const id = Number(row?.id);
    await lwl.patch(`${at(id, 'member-associations')}?draft=true`, { lead: 'Noch geheim.' });
    await takeOff(id, { cause: 'error' }, editor, 'member-associations');
    const answer = await editor.patch<Answer>(at(id, 'member-associations'), { _status: 'published' });
    expect(said(answer)).toEqual([409, expect.stringContaining('noch nicht zur Freigabe gegeben')]);
  });

  it('needs what its reason asks for', async () => {
    const id = await page('braucht-grund');
    const draft = await page('nur-entwurf', { _status: 'draft' });
    const tries: [object, string][] = [
      [{}, 'Bitte wählen Sie einen Grund.'],
      [{ cause: 'weil' }, 'Bitte wählen Sie einen Grund.'],
      [{ cause: 'merged' }, 'Bitte wählen Sie die Seite, mit der diese zusammengelegt ist.'],
      [{ cause: 'merged', into: '/braucht-grund' }, 'Eine Seite kann nicht auf sich selbst weiterleiten.'],
      [
        { cause: 'merged', into: '/nur-entwurf' },
        'Unter „/nur-entwurf“ ist nichts öffentlich. Bitte wählen Sie eine Seite, die alle sehen können.',
      ],
      [
        { cause: 'merged', into: '/nie-da' },
        'Unter „/nie-da“ ist nichts öffentlich. Bitte wählen Sie eine Seite, die alle sehen können.',
      ],
      [
        { cause: 'outdated', reason: ' ' },
        'Bitte schreiben Sie, warum die Seite nicht mehr gilt. Der Grund ist öffentlich zu lesen.',
      ],
    ];
    for (const [body, sentence] of tries) expect(said(await takeOff(id, body))).toEqual([400, sentence]);
    expect(said(await takeOff(draft, { cause: 'error' }))).toEqual([
      409,
      '„Seite nur-entwurf“ ist nicht öffentlich. Es gibt nichts von der Website zu nehmen.',
    ]);
    const [home] = await cms.query("SELECT id FROM pages WHERE path = '/'");
    expect(said(await takeOff(Number(home?.id), { cause: 'error' }))).toEqual([
      409,
      'Diese Seite ist die Startseite. Sie kann nicht von der Website genommen werden.',
    ]);
    expect((await takeOff(id, { cause: 'error' }, lwl)).status).toBe(403);
    expect((await takeOff(id, { cause: 'error' }, visit(cms))).status).toBe(401);
    expect(await seen(id)).toBe(200);
  });

  it('has no other door: not one by one, not many at once', async () => {
    const id = await page('kein-anderer-weg');
    const many = `/api/pages?where[id][equals]=${id}`;
    const bin = { deletedAt: new Date().toISOString() };
    const sentence = expect.stringContaining('nur mit einem Grund');
    expect(said(await editor.patch(at(id), { _status: 'draft' }))).toEqual([409, sentence]);
    expect(said(await editor.patch(at(id), bin))).toEqual([409, sentence]);
    expect(said(await editor.delete(at(id)))).toEqual([409, sentence]);
    await editor.patch(many, { _status: 'draft' });
    await editor.patch(many, bin);
    await editor.delete(many);
    await editor.patch(at(id), { lead: 'Ohne ein Wort über den Stand.' });
    expect((await visit(cms).get(at(id))).json).toMatchObject({ _status: 'published', lead: null });
  });
});

describe('usage', () => {
  it('finds relations, links in texts, bare addresses, and what only a draft uses', async () => {
    const id = await page('gebraucht');
    await page('verweist', linkTo(id));
    const draft = await page('verweist-bald');
    await editor.patch(`${at(draft)}?draft=true`, { ...linkTo(id), _status: 'draft' });
    const menu = (await editor.get<{ items: object[] }>('/api/globals/main-navigation')).json;
    await editor.post('/api/globals/main-navigation', {
      items: [...menu.items, { label: 'Gebraucht', url: '/gebraucht?x#y' }],
    });
    expect(await uses('pages', id)).toEqual([
      'Hauptnavigation: Einträge › Ziel [address]',
      'Seite verweist: Baustein „Text“ › Text [link]',
      'Seite verweist-bald (Entwurf): Baustein „Text“ › Text [link]',
    ]);
  });

  it('answers fast', async () => {
    const [topic] = await cms.query("SELECT id FROM topics WHERE _status = 'published' LIMIT 1");
    await uses('topics', Number(topic?.id));
    const start = performance.now();
    for (let round = 0; round < 5; round += 1) await uses('topics', Number(topic?.id));
    const each = (performance.now() - start) / 5;
    process.stdout.write(`Usage of a topic: ${Math.round(each)} ms.\n`);
    expect(each).toBeLessThan(2000);
  });

  it('keeps a picture that something needs', async () => {
    const data = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#004b87' } })
      .png()
      .toBuffer();
    const { id: picture } = await cms.payload.create({
      collection: 'media',
      data: { alt: 'Eine blaue Fläche' },
      file: { data, mimetype: 'image/png', name: 'a.png', size: data.length },
      overrideAccess: true,
    });
    const [member] = await cms.query("SELECT id FROM members WHERE slug = 'lvr'");
    await cms.payload.update({
      collection: 'member-associations',
      id: Number(member?.id),
      data: { logo: picture, _status: 'published' },
      overrideAccess: true,
    });
    const refusal = [
      409,
      expect.stringMatching(/^Wird noch an einer Stelle verwendet: Mitgliedsverband „.*“ \(Logo\)\./),
    ];
    expect(said(await editor.delete(at(picture, 'media')))).toEqual(refusal);
    await cms.payload.update({
      collection: 'member-associations',
      id: Number(member?.id),
      data: { logo: null, _status: 'published' },
      overrideAccess: true,
    });
    expect((await editor.delete(at(picture, 'media'))).status).toBe(200);
  });
});
