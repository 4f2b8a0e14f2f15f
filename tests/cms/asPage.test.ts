import PDFDocument from 'pdfkit';
import { type Cms, openCms } from '../helpers/cms';
import { type RestClient, signIn, visit } from '../helpers/rest';
import { formWith } from './badInput/files';

type Failure = { errors: { message: string }[] };
type PageDoc = {
  id: number;
  title: string;
  slug: string;
  _status: string;
  layout: {
    content: { root: { children: { type: string; tag?: string; children: { text: string }[] }[] } };
  }[];
};

let cms: Cms;
let editor: RestClient;
let lwl: RestClient;

beforeAll(async () => {
  cms = await openCms();
  [editor, lwl] = [await signIn(cms, 'editor'), await signIn(cms, 'lwl')];
});
afterAll(() => cms.close());

/** A PDF with real headings, or the same words without any structure. */
async function pdf({ tagged }: { tagged: boolean }): Promise<Buffer> {
  const document = new PDFDocument({
    tagged,
    lang: 'de-DE',
    info: { Title: 'Leitfaden' },
    pdfVersion: '1.5',
  });
  const parts: Buffer[] = [];
  document.on('data', (part: Buffer) => parts.push(part));
  const finished = new Promise((resolve) => document.on('end', resolve));
  const lines: [string, string][] = [
    ['H1', 'Leitfaden'],
    ['P', 'Wer Hilfe braucht, bekommt sie.'],
    ['H2', 'Wege'],
    ['P', 'Fragen Sie Ihren Verband.'],
  ];
  if (tagged) {
    const section = document.struct('Document');
    document.addStructure(section);
    for (const [role, text] of lines)
      section.add(document.struct(role, {}, [() => void document.text(text)]));
    section.end();
  } else for (const [, text] of lines) document.text(text).moveDown(2);
  document.end();
  await finished;
  return Buffer.concat(parts);
}

async function upload(data: Buffer): Promise<number> {
  const form = formWith(data, 'leitfaden.pdf', 'application/pdf', { label: 'Leitfaden' });
  const { json } = await editor.post<{ doc: { id: number } }>('/api/media?depth=0', form);
  return json.doc.id;
}
const asPage = (client: RestClient, id: number) =>
  client.post<Failure & { id: number }>(`/api/media/${id}/as-page`);
const blocksOf = (page: PageDoc) =>
  page.layout[0]?.content.root.children.map(
    ({ children, tag, type }) => `${tag ?? type}: ${children[0]?.text}`,
  );

test('the text of a tagged file becomes a draft page with its headings, and readers find it beside the file', async () => {
  const file = await upload(await pdf({ tagged: true }));
  const { json, status } = await asPage(editor, file);
  expect(status).toBe(200);
  const { json: page } = await editor.get<PageDoc>(`/api/pages/${json.id}?draft=true&depth=0`);
  expect([page.title, page._status]).toEqual(['Leitfaden', 'draft']);
  expect(blocksOf(page)).toEqual([
    'paragraph: Wer Hilfe braucht, bekommt sie.',
    'h2: Wege',
    'paragraph: Fragen Sie Ihren Verband.',
  ]);
  const again = await asPage(editor, file);
  expect([again.status, again.json.errors[0]?.message]).toEqual([
    409,
    'Für diese Datei gibt es schon eine Seite.',
  ]);
  const seen = async () =>
    (await visit(cms).get<{ htmlPath?: string }>(`/api/media/${file}?depth=0`)).json.htmlPath;
  expect(await seen()).toBeUndefined();
  await editor.patch(`/api/pages/${json.id}`, { _status: 'published' });
  expect(await seen()).toBe('/leitfaden');
});

test('without structure it becomes paragraphs, and a taken address is avoided', async () => {
  const file = await upload(await pdf({ tagged: false }));
  const { json } = await asPage(editor, file);
  const { json: page } = await editor.get<PageDoc>(`/api/pages/${json.id}?draft=true&depth=0`);
  expect(page.slug).toBe(`leitfaden-${file}`);
  expect(blocksOf(page)).toEqual([
    'paragraph: Leitfaden',
    'paragraph: Wer Hilfe braucht, bekommt sie.',
    'paragraph: Wege',
    'paragraph: Fragen Sie Ihren Verband.',
  ]);
});

test('it is for the office, and for files with text', async () => {
  const file = await upload(await pdf({ tagged: false }));
  expect((await asPage(lwl, file)).status).toBe(403);
  expect((await asPage(visit(cms), file)).status).toBe(401);
  expect((await asPage(editor, 999_999)).status).toBe(404);
  const empty = new PDFDocument();
  const parts: Buffer[] = [];
  empty.on('data', (part: Buffer) => parts.push(part));
  const finished = new Promise((resolve) => empty.on('end', resolve));
  empty.end();
  await finished;
  const scan = await asPage(editor, await upload(Buffer.concat(parts)));
  expect(scan.status).toBe(422);
  expect(scan.json.errors[0]?.message).toContain('Aus dieser Datei lässt sich kein Text lesen.');
});
