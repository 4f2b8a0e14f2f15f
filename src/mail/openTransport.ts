import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import nodemailer from 'nodemailer';
import type { Env } from '@/lib/env';
import { log } from '@/lib/log';
import type { Letter } from './letter';

export interface Outgoing extends Letter {
  to: string;
  /** The same for every attempt, so that a mail sent twice is recognised as one. */
  messageId: string;
}

export interface Transport {
  /** Says what the server answered, so that a server out of reach is told from a mail it refused. */
  send: (mail: Outgoing) => Promise<void>;
  close: () => void;
}

type MailSettings = Pick<Env, 'dataDir' | 'mailFrom' | 'serverUrl' | 'smtpUrl'>;

/** Hands mails to the SMTP server, or to files in the data folder where none is configured. */
export function openTransport({ dataDir, mailFrom, serverUrl, smtpUrl }: MailSettings): Transport {
  const complete = ({ messageId, ...mail }: Outgoing) => ({
    ...mail,
    from: { name: 'BAG HKV Redaktion', address: mailFrom },
    messageId: `<${messageId}@${new URL(serverUrl).hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  if (!smtpUrl) {
    const composer = nodemailer.createTransport({ streamTransport: true, buffer: true });
    return {
      send: async (mail) => {
        const { message } = await composer.sendMail(complete(mail));
        await keepAsFile(path.join(dataDir, 'mail'), mail.messageId, message as Buffer);
      },
      close: () => undefined,
    };
  }
  const smtp = nodemailer.createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 1,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  });
  return {
    send: async (mail) => {
      await smtp.sendMail(complete(mail));
    },
    close: () => smtp.close(),
  };
}

async function keepAsFile(folder: string, name: string, eml: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(path.join(folder, `${name}.eml`), eml, { mode: 0o600 });
  log.info('mail written to the data folder, because SMTP_URL is not set');
}
