import type { Endpoint, PayloadRequest } from 'payload';
import type { Schedule } from '@/payload-types';
import { bodyOf, idFrom } from '@/review/endpoints';
import type { ReviewedCollection } from '@/review/reviewed';
import { cancelPlan, movePlan, plan, resumePlan } from './plan';

const answer = ({ at, id, state }: Schedule) => Response.json({ id, at, state });

/** `POST /api/<collection>/<id>/schedule`. */
export function scheduleEndpoints(collection: ReviewedCollection): Endpoint[] {
  return [
    {
      path: '/:id/schedule',
      method: 'post',
      handler: async (req) => answer(await plan(req, { collection, id: idFrom(req) }, await bodyOf(req))),
    },
  ];
}

const changes: Record<string, (req: PayloadRequest, id: number, at: unknown) => Promise<Schedule>> = {
  move: movePlan,
  cancel: cancelPlan,
  resume: resumePlan,
};

/** `POST /api/schedules/<id>/move | cancel | resume`. */
export const changeEndpoints: Endpoint[] = Object.entries(changes).map(([name, change]) => ({
  path: `/:id/${name}`,
  method: 'post',
  handler: async (req) => answer(await change(req, idFrom(req), (await bodyOf(req)).at)),
}));
