import type { PayloadRequest } from 'payload';
import { refuse } from '@/access/refuse';
import { isStaff } from '@/access/roles';
import { queueMail } from '@/mail/queueMail';
import { messageAnswer } from '@/mail/templates/message';
import type { Message } from '@/payload-types';
import { inTransaction } from '@/publishing/inTransaction';
import { longestText } from './rules';

async function openMessage(req: PayloadRequest, id: number): Promise<Message> {
  if (!isStaff(req)) refuse('Meldungen liest und beantwortet nur die Geschäftsstelle.', 403);
  const message = await req.payload.findByID({
    collection: 'messages',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  });
  if (!message) return refuse('Diese Meldung gibt es nicht (mehr).', 404);
  if (message.state === 'closed') refuse('Diese Meldung ist schon abgeschlossen.', 409);
  return message;
}

const change = (req: PayloadRequest, id: number, data: Partial<Message>) =>
  req.payload.update({ collection: 'messages', id, data, depth: 0, overrideAccess: true, req });

/** Answers by mail; an interim notice says that the answer itself takes longer. */
export async function answerMessage(
  req: PayloadRequest,
  id: number,
  { isInterim, text }: { text: string; isInterim: boolean },
): Promise<Message> {
  const words = text.trim();
  const message = await openMessage(req, id);
  if (!message.email) refuse('Hier wurde keine Antwort gewünscht: Es gibt keine E-Mail-Adresse.', 409);
  if (!words) refuse('Bitte schreiben Sie eine Antwort.');
  if (words.length > longestText) refuse(`Die Antwort darf höchstens ${longestText} Zeichen haben.`);
  return inTransaction(req, async () => {
    const { enforcement } = await req.payload.findGlobal({
      slug: 'accessibility-statement',
      depth: 0,
      overrideAccess: true,
      req,
    });
    const { kind, receivedAt } = message;
    const values = { kind, receivedAt, words, isInterim, enforcement };
    await queueMail(req, { to: message.email ?? '', template: messageAnswer, values });
    const by = (req.user as { name?: string } | null)?.name;
    const answers = [
      ...(message.answers ?? []),
      { at: new Date().toISOString(), by, isInterim, text: words },
    ];
    return change(req, id, { answers, state: isInterim ? 'inProgress' : 'answered' });
  });
}

/** Nothing is left to do about it. */
export async function closeMessage(req: PayloadRequest, id: number): Promise<Message> {
  await openMessage(req, id);
  return change(req, id, { state: 'closed' });
}
