import config from '@payload-config';
import { createPayloadRequest } from 'payload';
import { putDown } from '@/messages/outcomes';
import { receiveMessage } from '@/messages/receiveMessage';
import type { MessageKind } from '@/messages/rules';
import { formTexts } from '@/messages/texts';

/**
 * Takes a form that our server hands on, and says which page tells what became of it. Asked for by that server
 * alone: it has looked at where the form came from and how long it is.
 */
export async function POST(request: Request, { params }: { params: Promise<{ kind: string }> }) {
  const { kind } = await params;
  if (!Object.hasOwn(formTexts, kind)) return new Response(null, { status: 404 });
  const form = new URLSearchParams(await request.clone().text());
  const req = await createPayloadRequest({ config, request });
  // As nobody, whoever may be signed in beside.
  req.user = null;
  const ticket = putDown(await receiveMessage(req, kind as MessageKind, form));
  const location = `${formTexts[kind as MessageKind].path}?ergebnis=${ticket}`;
  return new Response(null, { status: 303, headers: { Location: location } });
}
