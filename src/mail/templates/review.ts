import { type Letter, letter } from '../letter';

interface Round {
  /** Name of the profile or page. */
  title: string;
  /** Name of the person who acted. */
  who: string;
  /** Where in the panel to go on. */
  url: string;
  /** Message or reason, in the words of the person. */
  words?: string;
}

const quoted = (words: string | undefined) => (words ? [`„${words}“`] : []);

/** To the office: a draft waits. */
export function handedInLetter({ title, url, who, words }: Round): Letter {
  return letter({
    subject: `Zur Freigabe: ${title}`,
    paragraphs: [`${who} hat einen Entwurf zur Freigabe gegeben: ${title}.`, ...quoted(words)],
    link: { label: 'Änderungen prüfen', url },
  });
}

/** To the office: there is nothing to decide any more. */
export function withdrawnLetter({ title, url, who }: Round): Letter {
  return letter({
    subject: `Zurückgezogen: ${title}`,
    paragraphs: [`${who} hat den Entwurf zurückgezogen: ${title}. Es gibt nichts mehr zu entscheiden.`],
    link: { label: 'Arbeitsliste öffnen', url },
  });
}

/** To whoever handed in: it is public. */
export function releasedLetter({ title, url }: Round): Letter {
  return letter({
    subject: `Freigegeben: ${title}`,
    paragraphs: [
      `Ihr Entwurf ist freigegeben und jetzt öffentlich: ${title}.`,
      'Vielen Dank für Ihre Arbeit.',
    ],
    link: { label: 'Auf der Website ansehen', url },
  });
}

/** To whoever handed in: something is still to do. */
export function returnedLetter({ title, url, who, words }: Round): Letter {
  return letter({
    subject: `Zurückgegeben: ${title}`,
    paragraphs: [
      `${who} hat Ihren Entwurf zurückgegeben: ${title}. Bitte ändern Sie noch etwas, und geben Sie ihn dann erneut zur Freigabe.`,
      ...quoted(words),
    ],
    link: { label: 'Entwurf bearbeiten', url },
    closing: ['Das öffentliche Profil bleibt bis dahin, wie es ist.'],
  });
}
