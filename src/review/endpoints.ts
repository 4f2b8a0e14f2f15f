import type { Endpoint, PayloadRequest } from 'payload';
import { refuse } from '@/access/refuse';
import type { ReviewedCollection } from './reviewed';
import { giveBack, handIn, release, type Target, withdraw } from './transitions';

type Body = Record<string, unknown>;
type Transition = (req: PayloadRequest, target: Target, body: Body) => Promise<{ id: number; state: string }>;

const words = (value: unknown) => (typeof value === 'string' ? value : '');

const transitions: Record<string, Transition> = {
  'hand-in': (req, target, { note }) => handIn(req, target, words(note)),
  withdraw: (req, target) => withdraw(req, target),
  release: (req, target, { override, seen }) =>
    release(req, target, { seen: words(seen), override: words(override) || undefined }),
  return: (req, target, { markedFields, reason }) =>
    giveBack(req, target, {
      reason: words(reason),
      markedFields: Array.isArray(markedFields)
        ? markedFields.filter((name) => typeof name === 'string').slice(0, 50)
        : [],
    }),
};

async function bodyOf(req: PayloadRequest): Promise<Body> {
  try {
    const body: unknown = await req.json?.();
    return body && typeof body === 'object' && !Array.isArray(body) ? (body as Body) : {};
  } catch {
    return {};
  }
}

/** `POST /api/<collection>/<id>/hand-in | withdraw | release | return`: the doors to the transitions. */
export function reviewEndpoints(collection: ReviewedCollection): Endpoint[] {
  return Object.entries(transitions).map(([name, transition]) => ({
    path: `/:id/${name}`,
    method: 'post',
    handler: async (req) => {
      const id = Number(req.routeParams?.id);
      if (!Number.isInteger(id) || id < 1) refuse('Diesen Eintrag gibt es nicht.', 404);
      const review = await transition(req, { collection, id }, await bodyOf(req));
      return Response.json({ id: review.id, state: review.state });
    },
  }));
}
