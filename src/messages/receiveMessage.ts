import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { callerOf, hit } from '@/collections/Throttle/hit';
import { env } from '@/lib/env';
import { queueMail } from '@/mail/queueMail';
import { staffOf } from '@/mail/staffOf';
import { messageArrived, messageReceipt } from '@/mail/templates/message';
import { inTransaction } from '@/publishing/inTransaction';
import { judgeKey } from './formKey';
import type { Outcome } from './outcomes';
import {
  dueDates,
  formFaults,
  type MessageKind,
  type MessageValues,
  readMessage,
  titleOf,
  trapName,
} from './rules';

const hour = 3600;
const day = 24 * hour;

/** Takes a sent form: stores what is right, and says what is not. */
export async function receiveMessage(
  req: PayloadRequest,
  kind: MessageKind,
  form: URLSearchParams,
): Promise<Outcome> {
  const { values, faults } = readMessage(kind, form, env().serverUrl);
  const key = form.get('kennung') ?? '';
  const verdict = judgeKey(req.payload.secret, kind, key);
  const refused = (status: 422 | 429, found: Outcome['faults']): Outcome => ({
    kind,
    status,
    values,
    faults: found,
    key: verdict === 'old' ? undefined : key,
  });
  if (faults.length > 0) return refused(422, faults);
  if (form.get(trapName)) return refused(422, [formFaults.trapped]);
  if (verdict !== 'good') return refused(422, [formFaults[verdict]]);

  const taken: Outcome = { kind, status: 200, values, faults: [] };
  const sentKey = createHash('sha256')
    .update(JSON.stringify([key, values]))
    .digest('hex');
  if (await isKnown(req, sentKey)) return taken;
  const isPatient =
    (await hit(req, 'message', callerOf(req), 10, hour)) &&
    (await hit(req, 'messages', 'everybody', 300, hour));
  if (!isPatient) return refused(429, [formFaults.often]);
  await inTransaction(req, () => store(req, kind, values, sentKey));
  return taken;
}

/** Sent twice by going back or loading again: it is here already. */
async function isKnown(req: PayloadRequest, sentKey: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'messages',
    where: { sentKey: { equals: sentKey } },
    overrideAccess: true,
    req,
  });
  return totalDocs > 0;
}

async function store(
  req: PayloadRequest,
  kind: MessageKind,
  { answer, email, name, page, text }: MessageValues,
  sentKey: string,
): Promise<void> {
  const settings = await req.payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: true, req });
  const receivedAt = new Date();
  const { answerDue, firstAnswerDue } = dueDates(receivedAt);
  // Nobody wants an answer, so nobody needs the address.
  const reply = answer === 'ja' ? email : undefined;
  const { id } = await req.payload.create({
    collection: 'messages',
    data: {
      title: titleOf(text),
      kind,
      page: page || undefined,
      text,
      name: (reply && name) || undefined,
      email: reply,
      state: 'new',
      receivedAt: receivedAt.toISOString(),
      firstAnswerDue: firstAnswerDue.toISOString(),
      answerDue: answerDue.toISOString(),
      deleteOn: new Date(receivedAt.getTime() + settings.messageDays * day * 1000).toISOString(),
      sentKey,
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
  const url = `${env().serverUrl}/admin/collections/messages/${id}`;
  const office = settings.messageMail
    ? [settings.messageMail]
    : (await staffOf(req)).map((person) => person.email);
  for (const to of office)
    await queueMail(req, { to, template: messageArrived, values: { kind, url, firstAnswerDue } });
  // Anybody can write anybody's address into a form: few receipts, and nothing in them that the sender wrote.
  if (reply && (await hit(req, 'receipt', reply.toLowerCase(), 3, day))) {
    await queueMail(req, { to: reply, template: messageReceipt, values: { kind, receivedAt } });
  }
}
