import { type Letter, letter } from '../letter';

/** To those who keep a profile, once a year. */
export function reminder({ name, url }: { name: string; url: string }): Letter {
  return letter({
    subject: `Stimmt Ihr Profil noch? ${name}`,
    paragraphs: [
      `vor einem Jahr wurde Ihr Profil zuletzt geprüft: ${name}. Stimmt es noch?`,
      'Stimmt alles, reicht nach der Anmeldung ein Klick auf „Ja, stimmt noch“. Hat sich etwas geändert, ändern Sie es dort gleich im Formular.',
    ],
    link: { label: 'Anmelden und Profil ansehen', url },
  });
}
