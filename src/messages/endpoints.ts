import type { Endpoint, PayloadRequest } from 'payload';
import { refuse } from '@/access/refuse';
import type { Message } from '@/payload-types';
import { answerMessage, closeMessage } from './answerMessage';
import { exportCsv } from './exportCsv';

async function wordsOf(req: PayloadRequest): Promise<string> {
  try {
    const body = (await req.json?.()) as { text?: unknown } | null;
    return typeof body?.text === 'string' ? body.text : '';
  } catch {
    return '';
  }
}

const acts: Record<string, (req: PayloadRequest, id: number) => Promise<Message>> = {
  answer: async (req, id) => answerMessage(req, id, { text: await wordsOf(req), isInterim: false }),
  interim: async (req, id) => answerMessage(req, id, { text: await wordsOf(req), isInterim: true }),
  close: closeMessage,
};

/** `POST /api/messages/<id>/answer | interim | close`, and the list as a file. */
export const messageEndpoints: Endpoint[] = [
  exportCsv,
  ...Object.entries(acts).map(
    ([name, act]): Endpoint => ({
      path: `/:id/${name}`,
      method: 'post',
      handler: async (req) => {
        const id = Number(req.routeParams?.id);
        if (!Number.isInteger(id) || id < 1 || id > 2_147_483_647)
          refuse('Diese Meldung gibt es nicht.', 404);
        const { state } = await act(req, id);
        return Response.json({ id, state });
      },
    }),
  ),
];
