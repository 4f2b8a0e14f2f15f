import { createLocalReq } from 'payload';
import { findMoved } from '@/redirects/findMoved';
import { type Cms, openCms } from '../helpers/cms';
import { type RestClient, signIn } from '../helpers/rest';

interface Saved {
  doc: { id: number; path: string };
  errors: { message: string; data?: { errors: { message: string }[] } }[];
}

let cms: Cms;
let editor: RestClient;

beforeAll(async () => {
  cms = await openCms();
  editor = await signIn(cms, 'editor');
});
afterAll(() => cms.close());

const moved = async (path: string) => findMoved(await createLocalReq({}, cms.payload), path);
const release = (collection: string, id: number, data: object) =>
  editor.patch<Saved>(`/api/${collection}/${id}?depth=0`, { ...data, _status: 'published' });
async function page(slug: string, data: object = {}): Promise<number> {
  const { json } = await editor.post<Saved>('/api/pages?depth=0', {
    title: `Seite ${slug}`,
    slug,
    _status: 'published',
    ...data,
  });
  return json.doc.id;
}
const redirect = (body: object) => editor.post<Saved>('/api/redirects?depth=0', body);
const faultOf = ({ json }: { json: Saved }) => json.errors[0]?.data?.errors[0]?.message;
const entries = async () =>
  (await cms.query('SELECT "from" FROM redirects ORDER BY "from"')).map((row) => row.from);

describe('an address that changes', () => {
  it('leads on with everything below it, in one step, however often it moves', async () => {
    const top = await page('oben');
    const middle = await page('mitte', { parent: top });
    await page('unten', { parent: middle });
    await release('pages', top, { slug: 'hoch' });
    await release('pages', top, { slug: 'ganz-oben' });
    await release('pages', middle, { parent: null });
    expect(await Promise.all(['/oben', '/hoch', '/oben/mitte', '/hoch/mitte/unten'].map(moved))).toEqual([
      { to: '/ganz-oben' },
      { to: '/ganz-oben' },
      { to: '/mitte' },
      { to: '/mitte/unten' },
    ]);
    expect(await moved('/ganz-oben/mitte/unten')).toEqual({ to: '/mitte/unten' });
  });

  it('forgets the way back when a page stands there again', async () => {
    const id = await page('hin');
    await release('pages', id, { slug: 'her' });
    await release('pages', id, { slug: 'hin' });
    expect([await moved('/hin'), await moved('/her')]).toEqual([null, { to: '/hin' }]);
    await page('her');
    expect(await moved('/her')).toBeNull();
  });

  it('leaves nothing behind while it stands in a draft, and everything once it is released', async () => {
    const id = await page('entwurf-vorher');
    await editor.patch(`/api/pages/${id}?draft=true`, { slug: 'entwurf-nachher', _status: 'draft' });
    expect(await moved('/entwurf-vorher')).toBeNull();
    await release('pages', id, {});
    expect(await moved('/entwurf-vorher')).toEqual({ to: '/entwurf-nachher' });
  });

  it('leads on for profiles, topics and partners too', async () => {
    for (const [collection, folder] of [
      ['member-associations', '/mitgliedsverbaende'],
      ['topics', '/themen'],
      ['partners', '/partner'],
    ] as const) {
      const { docs } = await cms.payload.find({
        collection,
        where: { _status: { equals: 'published' } },
        limit: 1,
        depth: 0,
        overrideAccess: true,
      });
      const { id, slug } = docs[0] as { id: number; slug: string };
      expect((await release(collection, id, { slug: `${slug}-neu` })).status).toBe(200);
      expect(await moved(`${folder}/${slug}`)).toEqual({ to: `${folder}/${slug}-neu` });
    }
  });

  it('is undone with the change that failed', async () => {
    const before = await entries();
    const id = await page('bleibt');
    const answer = await release('pages', id, { slug: 'ueber-uns' });
    expect(answer.status).toBe(400);
    expect(await entries()).toEqual(before);
  });
});

describe('a redirect that a person sets', () => {
  it('keeps the document it leads to, and follows other redirects to their end', async () => {
    const id = await page('ziel');
    expect((await redirect({ from: ' /Alt/ ', toPath: '/ziel' })).status).toBe(201);
    expect((await redirect({ from: '/noch-aelter', toPath: '/alt' })).status).toBe(201);
    expect((await redirect({ from: '/liste', toPath: '/mitgliedsverbaende?land=hessen' })).status).toBe(201);
    await release('pages', id, { slug: 'neues-ziel' });
    expect(await Promise.all(['/alt', '/noch-aelter', '/liste'].map(moved))).toEqual([
      { to: '/neues-ziel' },
      { to: '/neues-ziel' },
      { to: '/mitgliedsverbaende?land=hessen' },
    ]);
  });

  it.each([
    [{ from: '/im-kreis', toPath: '/im-kreis' }, 'Eine Adresse kann nicht auf sich selbst weiterleiten.'],
    [{ from: '/ueber-uns', toPath: '/ueber-uns' }, 'Eine Adresse kann nicht auf sich selbst weiterleiten.'],
    [
      { from: '/impressum', toPath: '/kontakt' },
      'Unter „/impressum“ steht die Seite „Impressum“. Nur eine Adresse, unter der nichts steht, kann weiterleiten.',
    ],
    [
      { from: '/themen', toPath: '/kontakt' },
      'Die Adresse „/themen“ gehört fest zur Website. Sie kann nicht weiterleiten.',
    ],
    [
      { from: '/admin/x', toPath: '/kontakt' },
      'Die Adresse „/admin/x“ gehört fest zur Website. Sie kann nicht weiterleiten.',
    ],
    [
      { from: '/alt', toPath: '/kontakt' },
      'Für „/alt“ gibt es schon einen Eintrag. Bitte ändern Sie dort das Ziel.',
    ],
    [
      { from: '/ohne-ziel', toPath: '/gibt-es-nicht' },
      'Unter „/gibt-es-nicht“ ist nichts öffentlich. Eine Weiterleitung braucht ein Ziel, das alle sehen können.',
    ],
    [{ from: '/ohne-ziel' }, 'Bitte wählen Sie, wohin die Adresse führt.'],
    [{ from: '/ziel-fremd', toPath: 'https://beispiel.de' }, expect.stringContaining('beginnt')],
    [{ from: '//fremd.de', toPath: '/kontakt' }, expect.stringContaining('beginnt')],
  ])('is refused with a sentence: %j', async (body, sentence) => {
    const answer = await redirect(body);
    expect([answer.status, faultOf(answer)]).toEqual([400, sentence]);
  });

  it('leads nowhere while its target is off the site, and is gone with it', async () => {
    const id = await page('kommt-und-geht');
    await redirect({ from: '/kommt', toPath: '/kommt-und-geht' });
    await cms.payload.update({ collection: 'pages', id, data: { _status: 'draft' }, overrideAccess: true });
    expect(await moved('/kommt')).toBeNull();
    await cms.payload.delete({ collection: 'pages', id, overrideAccess: true });
    expect(await entries()).not.toContain('/kommt');
  });
});
