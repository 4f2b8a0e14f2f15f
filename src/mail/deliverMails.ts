import type { Payload } from 'payload';
import { env } from '@/lib/env';
import { log } from '@/lib/log';
import type { Mail } from '@/payload-types';
import { nextAttempt } from './nextAttempt';
import { openTransport, type Transport } from './openTransport';

/** More wait for the next round, so that no round takes endless. */
const perRound = 50;

/**
 * Sends what is due. A mail stays waiting until the server has taken it, so that none is lost when the process
 * ends in between. Once the server is out of reach the rest of the round waits, too.
 * @returns a sentence about what happened, or nothing when nothing was due
 */
export async function deliverMails(payload: Payload, now = new Date()): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: 'mails',
    where: {
      and: [{ state: { equals: 'waiting' } }, { nextAttempt: { less_than_equal: now.toISOString() } }],
    },
    sort: 'nextAttempt',
    limit: perRound,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  if (docs.length === 0) return undefined;
  const transport = openTransport(env());
  const counts = { sent: 0, failed: 0 };
  try {
    for (const mail of docs) {
      const outcome = await deliver(payload, transport, mail, now);
      counts[outcome === 'sent' ? 'sent' : 'failed'] += 1;
      if (outcome === 'unreachable') break;
    }
  } finally {
    transport.close();
  }
  return `${counts.sent} verschickt, ${counts.failed} nicht angenommen`;
}

async function deliver(
  payload: Payload,
  transport: Transport,
  { id, to, subject, text, html, attempts, createdAt }: Mail,
  now: Date,
): Promise<'sent' | 'refused' | 'unreachable'> {
  const change = (data: Partial<Mail>) =>
    payload.update({ collection: 'mails', id, data, depth: 0, overrideAccess: true });
  try {
    const messageId = `${new Date(createdAt).getTime()}-${id}`;
    await transport.send({ to, subject, text: text ?? '', html: html ?? '', messageId });
  } catch (error) {
    const { message, responseCode } = error as Error & { responseCode?: number };
    const failed = attempts + 1;
    const again = nextAttempt(failed, now);
    log.warn({ mail: id, attempts: failed, reason: message, last: !again }, 'mail not sent');
    await change({
      attempts: failed,
      lastError: message.slice(0, 500),
      ...(again ? { nextAttempt: again.toISOString() } : { state: 'failed', nextAttempt: null }),
    });
    return responseCode === undefined ? 'unreachable' : 'refused';
  }
  await change({
    state: 'sent',
    attempts: attempts + 1,
    nextAttempt: null,
    lastError: null,
    text: null,
    html: null,
  });
  return 'sent';
}
