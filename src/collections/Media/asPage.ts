import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Endpoint, PayloadRequest } from 'payload';
import { refuse } from '@/access/refuse';
import { isStaff } from '@/access/roles';
import { slugify } from '@/lib/slug';
import type { Media } from '@/payload-types';
import { inTransaction } from '@/publishing/inTransaction';
import { type PdfBlock, readPdfText } from './readPdfText';

/** `POST /api/media/:id/as-page`: a draft of a page with the text of a PDF, tied to the file as its accessible version. */
export const asPageEndpoint: Endpoint = {
  path: '/:id/as-page',
  method: 'post',
  handler: async (req) => {
    if (!isStaff(req)) refuse('Das darf nur die Geschäftsstelle.', req.user ? 403 : 401);
    const id = Number(req.routeParams?.id);
    if (!Number.isInteger(id) || id < 1) refuse('Diese Datei gibt es nicht.', 404);
    const file = await req.payload.findByID({
      collection: 'media',
      id,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
      req,
    });
    if (file?.mimeType !== 'application/pdf') refuse('Diese Datei gibt es nicht.', 404);
    if (file.htmlVersion) refuse('Für diese Datei gibt es schon eine Seite.', 409);
    const blocks = await readPdfText(await bytesOf(req, file));
    if (blocks.length === 0) {
      refuse(
        'Aus dieser Datei lässt sich kein Text lesen. Wahrscheinlich besteht sie aus Bildern. Legen Sie eine leere Seite an, und schreiben Sie den Text ab.',
        422,
      );
    }
    const page = await inTransaction(req, () => makePage(req, file, blocks));
    return Response.json({ id: page.id });
  },
};

/** Wherever the file lies: the handlers of the collection know better than we do. */
async function bytesOf(req: PayloadRequest, file: Media): Promise<Uint8Array> {
  const { handlers = [], staticDir = '' } = req.payload.collections.media.config.upload;
  const filename = file.filename ?? '';
  for (const handler of handlers) {
    const answer = await handler(req, { doc: file, params: { collection: 'media', filename } });
    if (answer?.ok) return new Uint8Array(await answer.arrayBuffer());
  }
  return readFile(path.join(staticDir, path.basename(filename)));
}

async function makePage(req: PayloadRequest, file: Media, blocks: readonly PdfBlock[]) {
  const title = (file.label || file.pdf?.title || 'Text einer Datei').slice(0, 200);
  const slug = slugify(title);
  const { totalDocs } = await req.payload.find({
    collection: 'pages',
    where: { slug: { equals: slug } },
    draft: true,
    limit: 1,
    depth: 0,
    trash: true,
    overrideAccess: true,
    req,
  });
  const page = await req.payload.create({
    collection: 'pages',
    draft: true,
    data: {
      title,
      slug: totalDocs > 0 || !slug ? `${slug || 'datei'}-${file.id}` : slug,
      layout: [{ blockType: 'text', content: richTextOf(blocks, title) as never }],
      _status: 'draft',
    },
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  await req.payload.update({
    collection: 'media',
    id: file.id,
    data: { htmlVersion: page.id },
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return page;
}

const element = (type: string, text: string, more: object) => ({
  type,
  version: 1,
  direction: null,
  format: '' as const,
  indent: 0,
  children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
  ...more,
});

/** The title of the file is the title of the page; what is below it begins at 2. */
function richTextOf(blocks: readonly PdfBlock[], title: string) {
  const body = blocks.filter(({ level, text }, index) => !(index === 0 && level === 1 && text === title));
  const levels = body.flatMap(({ level }) => (level > 0 ? [level] : []));
  const shift = 2 - Math.min(2, ...levels);
  const children = body.map(({ level, text }) =>
    level > 0
      ? element('heading', text, { tag: `h${Math.min(4, level + shift)}` })
      : element('paragraph', text, { textFormat: 0, textStyle: '' }),
  );
  return { root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children } };
}
