import type { Endpoint } from 'payload';
import { refuse } from '@/access/refuse';
import { readPicture } from './chapters';

/** `GET /api/handbuch/<name>`: a picture of the handbook, for everybody who may read it. */
export const handbookPicture: Endpoint = {
  path: '/handbuch/:name',
  method: 'get',
  handler: async (req) => {
    if (!req.user) refuse('Bitte melden Sie sich zuerst an.', 401);
    const picture = await readPicture(String(req.routeParams?.name));
    if (!picture) refuse('Dieses Bild gibt es nicht.', 404);
    return new Response(new Uint8Array(picture), {
      headers: { 'Content-Type': 'image/webp', 'Cache-Control': 'private, max-age=3600' },
    });
  },
};
