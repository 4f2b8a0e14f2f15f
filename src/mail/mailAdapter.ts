import type { EmailAdapter } from 'payload';
import { env } from '@/lib/env';

const asText = (value: unknown) => (typeof value === 'string' ? value : '');

/** Whatever Payload itself wants to send goes through the same outbox as all other mails. */
export const mailAdapter: EmailAdapter = ({ payload }) => ({
  name: 'outbox',
  defaultFromAddress: env().mailFrom,
  defaultFromName: 'BAG HKV Redaktion',
  sendEmail: async ({ html, subject, text, to }) => {
    await payload.create({
      collection: 'mails',
      data: {
        to: asText(to),
        subject: asText(subject),
        text: asText(text),
        html: asText(html),
        state: 'waiting',
        attempts: 0,
        nextAttempt: new Date().toISOString(),
      },
      depth: 0,
      overrideAccess: true,
    });
  },
});
