import { type Letter, letter } from '../letter';

/** To whoever planned something that did not happen. */
export function planFailedLetter(values: {
  title: string;
  /** "veröffentlicht" or "von der Website genommen". */
  what: string;
  when: string;
  sentence: string;
  url: string;
}): Letter {
  return letter({
    subject: `Nicht gelungen: ${values.title}`,
    paragraphs: [
      `„${values.title}“ sollte am ${values.when} ${values.what} werden. Das ist nicht gelungen.`,
      values.sentence,
    ],
    link: { label: 'Geplantes öffnen', url: values.url },
    closing: ['Dort können Sie einen neuen Termin setzen oder absagen.'],
  });
}
