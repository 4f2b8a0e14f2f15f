import type { EasySeed } from '../types';
import { easyText, findYourMember, ourGoal, whatIsOne, whoWeAre } from './parts';

// Drafts in Einfache Sprache: nobody has tested them yet, so none names a group.

export const easyAboutUs: EasySeed = {
  title: 'Wer wir sind und was wir tun',
  lead: 'Hier lesen Sie mehr über die BAG HKV.',
  content: [
    whoWeAre,
    whatIsOne,
    ourGoal,
    easyText('Wie arbeiten wir?', [
      'Einmal im Jahr treffen sich die Verbände.',
      'Das Treffen heißt: Plenar-Tagung.',
      'Dort reden die Verbände über ihre Aufgaben.',
      'Sie lernen voneinander.',
    ]),
    easyText('Wer leitet die Gruppe?', [
      'Ein Verband leitet die Gruppe.',
      'Seit dem Jahr 2024 ist das der Landschafts-Verband Westfalen-Lippe.',
      'Dieser Verband ist in Münster.',
    ]),
  ],
};

export const easyParticipation: EasySeed = {
  title: 'Hilfe für Menschen mit Behinderungen',
  lead: 'Hier geht es um die Eingliederungs-Hilfe.',
  content: [
    easyText('Was ist Eingliederungs-Hilfe?', [
      'Menschen mit Behinderungen sollen leben wie alle anderen.',
      'Dafür gibt es eine Hilfe.',
      'Die Hilfe heißt: Eingliederungs-Hilfe.',
    ]),
    easyText('Welches Gesetz ist wichtig?', [
      'Das Gesetz heißt: Bundes-Teilhabe-Gesetz.',
      'Teilhabe bedeutet:',
      'Alle Menschen können mitmachen.',
    ]),
    easyText(
      'Wer hilft Ihnen?',
      [
        'Viele Verbände aus unserer Gruppe geben die Hilfe selbst.',
        'Andere Verbände beraten die Land-Kreise und Städte.',
      ],
      { link: findYourMember },
    ),
  ],
};

export const easyCare: EasySeed = {
  title: 'Hilfe für Menschen, die Pflege brauchen',
  lead: 'Hier geht es um die Hilfe zur Pflege.',
  content: [
    easyText('Was ist Hilfe zur Pflege?', [
      'Manche Menschen brauchen Pflege.',
      'Zum Beispiel beim Waschen oder beim Essen.',
      'Pflege kostet Geld.',
      'Manche Menschen haben zu wenig Geld dafür.',
      'Dann gibt es eine Hilfe.',
      'Die Hilfe heißt: Hilfe zur Pflege.',
    ]),
    easyText(
      'Wer hilft Ihnen?',
      ['Einige Verbände aus unserer Gruppe geben diese Hilfe.', 'Fragen Sie den Verband für Ihren Ort.'],
      { link: findYourMember },
    ),
  ],
};

export const easyInclusion: EasySeed = {
  title: 'Alle gehören dazu',
  lead: 'Hier geht es um Inklusion.',
  content: [
    easyText('Was ist Inklusion?', [
      'Inklusion bedeutet:',
      'Alle Menschen gehören von Anfang an dazu.',
      'Zum Beispiel beim Wohnen, beim Lernen und beim Arbeiten.',
    ]),
    easyText('Was ist ein Sozial-Raum?', [
      'Menschen wohnen, lernen und arbeiten an einem Ort.',
      'Dort treffen sie andere Menschen.',
      'Diesen Ort nennen wir: Sozial-Raum.',
      'Der Sozial-Raum soll für alle da sein.',
    ]),
    easyText(
      'Was machen unsere Verbände?',
      ['Alle 18 Verbände haben dieses Ziel.', 'Jeder Verband hilft mit seinen Aufgaben.'],
      { drawing: 'map' },
    ),
  ],
};
