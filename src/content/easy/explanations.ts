import { office } from '../office';
import type { ExplanationsSeed } from '../types';
import { easyList, easyText, findYourMember, ourGoal, whatIsOne, whoWeAre } from './parts';

/** The four explanations of § 4 BITV, as drafts in Einfache Sprache: nobody has tested them yet. */
export const explanations: ExplanationsSeed = {
  title: 'Die BAG HKV in Leichter Sprache',
  contents: [
    whoWeAre,
    whatIsOne,
    ourGoal,
    easyList('Was steht auf dieser Internet-Seite?', 'Hier lesen Sie:', [
      'Wer wir sind',
      'Welche Verbände bei uns mitmachen',
      'Welche Aufgaben die Verbände haben',
      'Mit wem wir zusammenarbeiten',
    ]),
  ],
  navigation: [
    easyText('Wie finden Sie etwas auf der Internet-Seite?', [
      'Oben auf jeder Seite ist das Menü.',
      'Im Menü stehen die wichtigsten Seiten.',
      'Klicken Sie auf ein Wort im Menü.',
      'Dann kommen Sie zu dieser Seite.',
      'Auf dem Handy ist das Menü zu.',
      'Tippen Sie dann zuerst auf: Menü.',
      'Oben links steht: BAG HKV.',
      'Klicken Sie darauf.',
      'Dann kommen Sie zur ersten Seite.',
    ]),
    easyText(
      'Wie finden Sie Ihren Verband?',
      [
        'Auf der ersten Seite ist ein Feld.',
        'Schreiben Sie Ihren Land-Kreis oder Ihre Stadt in das Feld.',
        'Klicken Sie dann auf: Verband finden.',
        'Dann sehen Sie den Verband für Ihren Ort.',
      ],
      { link: findYourMember },
    ),
    {
      blockType: 'easyAddress',
      heading: 'Wie erreichen Sie uns?',
      intro: 'Schreiben Sie uns einen Brief.',
      lines: [office.name, office.host, office.street, `${office.postalCode} ${office.city}`].join('\n'),
    },
  ],
  accessibility: [
    easyText('Können alle diese Internet-Seite benutzen?', [
      'Alle Menschen sollen diese Internet-Seite benutzen können.',
      'Wir arbeiten noch daran.',
      'Die Seite passt auf kleine und große Bildschirme.',
      'Sie können die Seite mit der Tastatur bedienen.',
    ]),
    easyList('Was fehlt noch?', 'Das fehlt noch:', [
      'Geprüfte Texte in Leichter Sprache',
      'Filme in Gebärden-Sprache',
      'Eine Prüfung von Menschen mit Behinderungen',
    ]),
    easyText(
      'Ist etwas schwer für Sie?',
      ['Dann schreiben Sie uns bitte.', 'Sagen Sie uns: Welche Seite ist schwer?', 'Wir antworten Ihnen.'],
      { link: { label: 'So erreichen Sie uns', url: '/kontakt' } },
    ),
    easyText(
      'Wer hilft bei Streit?',
      [
        'Sind Sie mit unserer Antwort unzufrieden?',
        'Dann hilft Ihnen eine Ombuds-Stelle.',
        'Die Ombuds-Stelle spricht mit Ihnen und mit uns.',
        'Die Hilfe ist kostenlos.',
      ],
      { link: { label: 'Alles dazu in Alltags-Sprache lesen', url: '/barrierefreiheit' } },
    ),
  ],
  further: [
    easyText('Was gibt es noch in Leichter Sprache?', ['Diese Seiten sind auch in Leichter Sprache:']),
  ],
};
