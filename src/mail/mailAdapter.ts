import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import nodemailer, { type SendMailOptions } from 'nodemailer';
import type { EmailAdapter } from 'payload';
import { env } from '@/lib/env';
import { log } from '@/lib/log';

const from = { name: 'BAG HKV Redaktion', address: 'redaktion@bag-hkv.invalid' };

async function deliver(message: SendMailOptions): Promise<void> {
  const { dataDir, smtpUrl } = env();
  if (smtpUrl) {
    await nodemailer.createTransport(smtpUrl).sendMail({ from, ...message });
    return;
  }
  const { message: eml } = await nodemailer
    .createTransport({ streamTransport: true, buffer: true })
    .sendMail({ from, ...message });
  const folder = path.join(dataDir, 'mail');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(path.join(folder, `${Date.now()}-${randomUUID().slice(0, 8)}.eml`), eml as Buffer, {
    mode: 0o600,
  });
  log.info('mail written to the data folder, because SMTP_URL is not set');
}

/**
 * Hands mails to the SMTP server, or to files where none is configured. Nobody waits for it: how long sending
 * takes would tell whether an address has an account.
 */
export const mailAdapter: EmailAdapter = () => ({
  name: 'mail',
  defaultFromAddress: from.address,
  defaultFromName: from.name,
  sendEmail: async (message) => {
    void deliver(message as SendMailOptions).catch((error: Error) =>
      log.error({ reason: error.message }, 'mail not sent'),
    );
  },
});
