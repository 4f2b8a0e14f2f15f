import type { Endpoint, PayloadRequest } from 'payload';
import { refuse } from '@/access/refuse';
import type { ReviewedCollection } from './reviewed';
import { confirmStillTrue } from './stillTrue';
import { giveBack, handIn, release, type Target, withdraw } from './transitions';

type Body = Record<string, unknown>;
type Transition = (req: PayloadRequest, target: Target, body: Body) => Promise<object>;

const shown = ({ id, state }: { id: number; state: string }) => ({ id, state });
const words = (value: unknown) => (typeof value === 'string' ? value : '');

const transitions: Record<string, Transition> = {
  'hand-in': async (req, target, { note }) => shown(await handIn(req, target, words(note))),
  withdraw: async (req, target) => shown(await withdraw(req, target)),
  'still-true': async (req, target) => ({ checkedOn: await confirmStillTrue(req, target) }),
  release: async (req, target, { override, seen }) =>
    shown(await release(req, target, { seen: words(seen), override: words(override) || undefined })),
  return: async (req, target, { markedFields, reason }) =>
    shown(
      await giveBack(req, target, {
        reason: words(reason),
        markedFields: Array.isArray(markedFields)
          ? markedFields.filter((name) => typeof name === 'string').slice(0, 50)
          : [],
      }),
    ),
};

/** The fields of a request; nothing where it is no object. */
export async function bodyOf(req: PayloadRequest): Promise<Body> {
  try {
    const body: unknown = await req.json?.();
    return body && typeof body === 'object' && !Array.isArray(body) ? (body as Body) : {};
  } catch {
    return {};
  }
}

/** The document that the address of a request names. */
export function idFrom(req: PayloadRequest): number {
  const id = Number(req.routeParams?.id);
  if (!Number.isInteger(id) || id < 1) refuse('Diesen Eintrag gibt es nicht.', 404);
  return id;
}

/** `POST /api/<collection>/<id>/hand-in | withdraw | release | return | still-true`: the doors to the transitions. */
export function reviewEndpoints(collection: ReviewedCollection): Endpoint[] {
  return Object.entries(transitions).map(([name, transition]) => ({
    path: `/:id/${name}`,
    method: 'post',
    handler: async (req) => {
      const target = { collection, id: idFrom(req) };
      return Response.json(await transition(req, target, await bodyOf(req)));
    },
  }));
}
