import { formatDate } from '@/lib/dates';
import { type Letter, letter } from '../letter';

type Kind = 'barrier' | 'error' | 'contact';

const what: Record<Kind, string> = {
  barrier: 'eine Barriere gemeldet',
  error: 'einen Fehler gemeldet',
  contact: 'eine Nachricht geschrieben',
};

/** To the office: something came in. What it says stays in the panel, for mails are open to read on their way. */
export function messageArrived({
  firstAnswerDue,
  kind,
  url,
}: {
  kind: Kind;
  url: string;
  firstAnswerDue: Date;
}): Letter {
  return letter({
    subject: { barrier: 'Barriere gemeldet', error: 'Fehler gemeldet', contact: 'Neue Nachricht' }[kind],
    paragraphs: [
      `jemand hat über die Website ${what[kind]}.`,
      `Bitte antworten Sie bis ${formatDate(firstAnswerDue)}.`,
    ],
    link: { label: 'Lesen und antworten', url },
  });
}

/** To whoever gave an address: it is here. Nothing of what was written, so that nobody can write to others through us. */
export function messageReceipt({ kind, receivedAt }: { kind: Kind; receivedAt: Date }): Letter {
  return letter({
    subject: 'Wir haben Ihre Nachricht bekommen',
    paragraphs: [
      `am ${formatDate(receivedAt)} haben Sie uns über die Website ${what[kind]}. Vielen Dank.`,
      'Wir antworten Ihnen an diese E-Mail-Adresse: meist innerhalb von zwei Wochen, spätestens nach einem Monat.',
    ],
    closing: [
      'Haben Sie uns nicht geschrieben? Dann hat jemand Ihre Adresse eingetragen, und Sie brauchen nichts zu tun.',
    ],
  });
}

interface Answer {
  kind: Kind;
  receivedAt: Date | string;
  words: string;
  isInterim: boolean;
  enforcement?: {
    name?: string | null;
    procedure?: string | null;
    url?: string | null;
    email?: string | null;
  };
}

/** To whoever wrote: what the office says to it, and who helps if that is not enough. */
export function messageAnswer({ enforcement, isInterim, kind, receivedAt, words }: Answer): Letter {
  const { email, name, procedure, url } = enforcement ?? {};
  const further =
    kind === 'barrier' && name
      ? [
          `Sind Sie mit unserer Antwort nicht zufrieden? Dann können Sie sich an diese Stelle wenden: ${name}. ${procedure ?? ''}`.trim(),
          ...[[url, email].filter(Boolean).join('\n')].filter(Boolean),
        ]
      : [];
  return letter({
    subject: isInterim ? 'Zwischenstand zu Ihrer Nachricht' : 'Antwort auf Ihre Nachricht',
    paragraphs: [`am ${formatDate(receivedAt)} haben Sie uns über die Website ${what[kind]}.`, words],
    closing: further,
  });
}
