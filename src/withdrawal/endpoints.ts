import type { Endpoint } from 'payload';
import { bodyOf, idFrom } from '@/review/endpoints';
import type { ReviewedCollection } from '@/review/reviewed';
import { factsOf } from './facts';
import { takeOff } from './takeOff';

/** `GET` says what somebody must know first. `POST /api/<collection>/<id>/take-off`: off the site, or with `bin` into the bin. */
export function withdrawalEndpoints(collection: ReviewedCollection): Endpoint[] {
  return [
    {
      path: '/:id/take-off',
      method: 'get',
      handler: async (req) => Response.json(await factsOf(req, { collection, id: idFrom(req) })),
    },
    {
      path: '/:id/take-off',
      method: 'post',
      handler: async (req) => {
        const { bin, cause, into, reason } = await bodyOf(req);
        const target = { collection, id: idFrom(req) };
        return Response.json(await takeOff(req, target, { cause, into, reason, bin: bin === true }));
      },
    },
  ];
}
