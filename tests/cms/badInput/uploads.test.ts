import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sharp from 'sharp';
import { type Cms, openCms } from '../../helpers/cms';
import { type RestClient, signIn, visit } from '../../helpers/rest';
import { formWith, pdf, pictureWithPlace } from './files';
import { expectRefusal } from './refusal';

type File = { id: number; filename: string; mimeType: string; url: string; filesize: number };
type Media = { doc: File & Record<string, unknown> & { sizes: Record<string, { filename: string | null }> } };

const described = { alt: 'Eine blaue Fläche' };

let cms: Cms;
let visitor: RestClient;
let member: RestClient;
let editor: RestClient;
let picture: Buffer;

beforeAll(async () => {
  cms = await openCms();
  visitor = visit(cms);
  [member, editor] = await Promise.all([signIn(cms, 'lwl'), signIn(cms, 'editor')]);
  picture = await pictureWithPlace();
});
afterAll(() => cms.close());

const stored = async () => (await readdir(path.join(cms.dataDir, 'uploads')).catch(() => [])).sort();

async function upload(form: FormData, client = editor): Promise<Media['doc']> {
  const { json, status } = await client.post<Media>('/api/media', form);
  expect({ status, json: status === 201 ? undefined : json }).toEqual({ status: 201, json: undefined });
  return json.doc;
}

describe('only pictures and PDF files come in, judged by what is inside', () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const html = Buffer.from('<!doctype html><script>alert(1)</script>');
  const program = Buffer.from(`MZ${'\0'.repeat(200)}This program cannot be run in DOS mode`);
  test.each([
    ['a program called picture', program, 'bild.png', 'image/png'],
    ['a program called PDF', program, 'datei.pdf', 'application/pdf'],
    ['SVG', svg, 'bild.svg', 'image/svg+xml'],
    ['SVG called PNG', svg, 'bild.png', 'image/png'],
    ['HTML', html, 'seite.html', 'text/html'],
    ['HTML called JPEG', html, 'bild.jpg', 'image/jpeg'],
    ['HTML called PDF', html, 'datei.pdf', 'application/pdf'],
    [
      'words that begin like a PDF',
      Buffer.from('%PDF-1.7 <script>alert(1)</script>'),
      'datei.pdf',
      'application/pdf',
    ],
    ['half a picture', Buffer.from('\x89PNG\r\n\x1a\nhalb', 'latin1'), 'bild.png', 'image/png'],
    ['nothing', Buffer.alloc(0), 'bild.png', 'image/png'],
  ])('%s', async (_name, data, name, type) => {
    const before = await stored();
    const answer = await editor.post('/api/media', formWith(data, name, type, described));
    expect(expectRefusal(answer, 400)).toMatch(/Datei/);
    expect(await stored()).toEqual(before);
  });

  test('a picture that would fill the memory', async () => {
    const huge = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    expectRefusal(await editor.post('/api/media', formWith(huge, 'a.png', 'image/png', described)), 400);
  });

  test('30 MB', async () => {
    const form = formWith(Buffer.alloc(30_000_000), 'gross.png', 'image/png', described);
    expect(expectRefusal(await editor.post('/api/media', form), 413)).toContain('15 MB');
  });

  test('no file at all', async () => {
    expect(expectRefusal(await editor.post('/api/media', described), 400)).toContain(
      'Bitte wählen Sie eine Datei',
    );
  });

  test('a stranger is turned away before anything is opened', async () => {
    const form = formWith(Buffer.from('x'), 'a.png', 'image/png', described);
    expectRefusal(await visitor.post('/api/media', form), 403);
  });
});

test('nothing is fetched from an address in the request', async () => {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.end(picture);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.jpg`;
  const { id, filename } = await upload(formWith(picture, 'a.jpg', 'image/jpeg', described));
  for (const client of [member, editor]) {
    expectRefusal(await client.post('/api/media', { ...described, filename: 'a.jpg', url }), 400);
    await client.patch(`/api/media/${id}`, { url, filename: 'b.jpg', uploadEdits: { crop: { x: 1 } } });
  }
  const paste = await editor.get(`/api/media/paste-url/${id}?src=${encodeURIComponent(url)}`);
  expect(paste.status).toBeGreaterThanOrEqual(400);
  server.close();
  expect(asked).toBe(0);
  const { json } = await editor.get<File>(`/api/media/${id}`);
  expect(json.filename).toBe(filename);
});

describe('what is kept of a picture', () => {
  test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    '%s: no place, no device, no person',
    async (format) => {
      const data = await pictureWithPlace(format);
      expect((await sharp(data).metadata()).exif).toBeDefined();
      const { filename, mimeType, sizes } = await upload(formWith(data, 'IMG_1.dat', 'image/png', described));
      expect(mimeType).toBe(`image/${format}`);
      const names = [filename, ...Object.values(sizes).flatMap((size) => size.filename ?? [])];
      expect(names.length).toBeGreaterThan(1);
      for (const name of names) {
        const file = await sharp(path.join(cms.dataDir, 'uploads', name)).metadata();
        expect({ exif: file.exif, iptc: file.iptc, xmp: file.xmp }).toEqual({});
      }
    },
  );

  test('its name is ours', async () => {
    for (const name of [
      '../../evil.png',
      'Herr Müller privat.jpg',
      '.htaccess',
      'a.php.jpg',
      'x'.repeat(300),
    ]) {
      const { filename } = await upload(formWith(picture, name, 'image/jpeg', described));
      expect(filename).toMatch(/^[a-z0-9]{12}\.jpg$/);
    }
  });
});

describe('a picture is described or marked as decoration', () => {
  const send = (fields: object) =>
    editor.post('/api/media', formWith(picture, 'DSC_0042.jpg', 'image/jpeg', fields));
  test.each([
    [{}, 'beschreiben Sie das Bild'],
    [{ alt: '   ' }, 'beschreiben Sie das Bild'],
    [{ alt: 'Ein Haus', decorative: true }, 'braucht keine Beschreibung'],
    [{ alt: 'DSC_0042.jpg' }, 'Dateiname'],
    [{ alt: 'IMG 4711' }, 'Dateiname'],
    [{ alt: 'ä'.repeat(5000) }, 'Zeichen'],
  ])('%j', async (fields, sentence) => {
    expect(expectRefusal(await send(fields), 400)).toContain(sentence);
  });

  test('also when it changes', async () => {
    const { id } = await upload(formWith(picture, 'a.jpg', 'image/jpeg', described));
    expectRefusal(await editor.patch(`/api/media/${id}`, { alt: '' }), 400);
    expectRefusal(await editor.patch(`/api/media/${id}`, { decorative: true }), 400);
    expect((await editor.patch(`/api/media/${id}`, { alt: '', decorative: true })).status).toBe(200);
  });
});

describe('PDF files', () => {
  test.each([true, false])('what they say of themselves is read (tagged: %s)', async (tagged) => {
    const data = await pdf({ tagged });
    const {
      filename,
      filesize,
      pdf: facts,
    } = await upload(
      formWith(data, 'Satzung.pdf', 'application/pdf', {
        pdf: { pages: 99, title: 'gelogen', tagged: !tagged },
      }),
    );
    expect(facts).toMatchObject({ title: 'Satzung der BAG HKV', language: 'de-DE', pages: 2, tagged });
    expect(filesize).toBe(data.length);
    expect(filename).toMatch(/^[a-z0-9]{12}\.pdf$/);
  });

  test('what was read cannot be written', async () => {
    const { id } = await upload(formWith(await pdf({ tagged: false }), 'a.pdf', 'application/pdf', {}));
    await editor.patch(`/api/media/${id}`, { pdf: { tagged: true, pages: 1 } });
    const { json } = await editor.get<{ pdf: object }>(`/api/media/${id}`);
    expect(json.pdf).toMatchObject({ tagged: false, pages: 2 });
  });
});

describe('what goes out', () => {
  test('a file cannot do anything where it is shown', async () => {
    const { url } = await upload(formWith(await pdf({ tagged: true }), 'a.pdf', 'application/pdf', {}));
    const { headers, status } = await visitor.get(new URL(url, cms.origin).pathname);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/sandbox/);
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  test.each([
    'gibt-es-nicht.png',
    '..%2f..%2faccounts.txt',
    '..%5caccounts.txt',
    '%2e%2e%2faccounts.txt',
    '%00.png',
  ])('%s is not there', async (name) => {
    expectRefusal(await visitor.get(`/api/media/file/${name}`), [400, 403, 404]);
  });
  test('a missing file is 404', async () => {
    expectRefusal(await visitor.get('/api/media/file/gibt-es-nicht.png'), 404);
  });
});

describe('members keep to their own files', () => {
  test('an upload belongs to the own association, whatever it says', async () => {
    const [foreign] = await cms.query("SELECT id FROM members WHERE slug = 'bezirksverband-pfalz'");
    const [own] = await cms.query("SELECT id FROM members WHERE slug = 'lwl'");
    const form = formWith(picture, 'a.jpg', 'image/jpeg', { ...described, owner: foreign?.id });
    const { id } = await upload(form, member);
    await member.patch(`/api/media/${id}`, { owner: foreign?.id, credit: 'LWL' });
    const { json } = await editor.get(`/api/media/${id}?depth=0`);
    expect(json).toMatchObject({ owner: own?.id, credit: 'LWL' });
  });

  test.each([
    { filename: 'anders.jpg' },
    { mimeType: 'text/html' },
    { sizes: { w480avif: { filename: 'x.avif' } } },
  ])('%j stays as it was stored', async (change) => {
    const { id } = await upload(formWith(picture, 'a.jpg', 'image/jpeg', described), member);
    const before = (await editor.get<Media['doc']>(`/api/media/${id}`)).json;
    await member.patch(`/api/media/${id}`, change);
    const after = (await editor.get<Media['doc']>(`/api/media/${id}`)).json;
    expect({ ...after, updatedAt: '' }).toEqual({ ...before, updatedAt: '' });
    expect((await visitor.get(`/api/media/file/${before.filename}`)).headers.get('content-type')).toBe(
      'image/jpeg',
    );
  });

  test('a new file takes the place of the old one only where one may', async () => {
    const theirs = await upload(formWith(picture, 'a.jpg', 'image/jpeg', described));
    const form = formWith(await pictureWithPlace('png'), 'b.png', 'image/png', described);
    expectRefusal(await member.send('PATCH', `/api/media/${theirs.id}`, { body: form }), [403, 404]);
    expect((await visitor.get(`/api/media/file/${theirs.filename}`)).status).toBe(200);
  });
});
