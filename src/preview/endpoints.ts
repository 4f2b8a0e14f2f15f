import type { Endpoint, PayloadRequest } from 'payload';
import { refuse } from '@/access/refuse';
import { env } from '@/lib/env';
import type { ReviewedCollection } from '@/review/reviewed';
import { livingPreviews, revokePreview, sharePreview } from './links';
import type { Target } from './newestText';

function idIn(req: PayloadRequest, name: string): number {
  const id = Number(req.routeParams?.[name]);
  if (!Number.isInteger(id) || id < 1 || id > 2_147_483_647) refuse('Diesen Eintrag gibt es nicht.', 404);
  return id;
}

async function recipientIn(req: PayloadRequest): Promise<string> {
  const body = (await req.json?.().catch(() => null)) as { recipient?: unknown } | null;
  const recipient = body?.recipient ?? '';
  if (typeof recipient !== 'string' || recipient.length > 100) {
    refuse('Für wen der Link ist, sagen Sie bitte in höchstens 100 Zeichen.');
  }
  return recipient;
}

/** Links to share a preview: `GET` and `POST /api/<collection>/<id>/preview-links`, `POST …/<link>/revoke`. */
export function previewEndpoints(collection: ReviewedCollection): Endpoint[] {
  const target = (req: PayloadRequest): Target => ({ collection, id: idIn(req, 'id') });
  return [
    {
      path: '/:id/preview-links',
      method: 'get',
      handler: async (req) => Response.json({ links: await livingPreviews(req, target(req)) }),
    },
    {
      path: '/:id/preview-links',
      method: 'post',
      handler: async (req) => {
        const { path, ...link } = await sharePreview(req, target(req), await recipientIn(req));
        return Response.json({ ...link, url: `${env().serverUrl}${path}` }, { status: 201 });
      },
    },
    {
      path: '/:id/preview-links/:link/revoke',
      method: 'post',
      handler: async (req) => {
        await revokePreview(req, target(req), idIn(req, 'link'));
        return Response.json({ message: 'Der Link ist zurückgenommen. Er zeigt nichts mehr.' });
      },
    },
  ];
}
