import { markdown, markdownList } from '../markdown';
import type { PageSeed } from '../types';
import { gap } from './gap';

export const barrierefreiheit: PageSeed = {
  title: 'Erklärung zur Barrierefreiheit',
  slug: 'barrierefreiheit',
  path: '/barrierefreiheit',
  fixed: 'barrierefreiheit',
  lead: 'Alle Menschen sollen diese Website nutzen können. Hier steht, wie weit wir sind. Die Erklärung ist ein Entwurf.',
  layout: [
    {
      blockType: 'text',
      content: markdown(
        '## Für wen und wofür diese Erklärung gilt',
        'Die Bundesarbeitsgemeinschaft der Höheren Kommunalverbände (BAG HKV) will ihre Website barrierefrei machen. Die Erklärung gilt für diese Website.',
        `Adresse der Website: ${gap('endgültige Internetadresse')}`,
        `Welches Gesetz gilt, ist noch nicht festgelegt. Wir richten uns nach dem Behindertengleichstellungsgesetz des Bundes (BGG) mit der BITV 2.0. Außerdem richten wir uns nach dem Behindertengleichstellungsgesetz Nordrhein-Westfalen (BGG NRW) mit der BITVNRW. ${gap('welches Gesetz rechtlich gilt')}`,
        '## Wie barrierefrei die Website ist',
        'Maßstab ist die Norm EN 301 549 in der Fassung V3.2.1. Sie enthält die Web-Richtlinien WCAG 2.1 der Stufe AA. Wir bauen nach der neueren Fassung WCAG 2.2.',
        'Eine vollständige Prüfung gab es noch nicht. Deshalb sagen wir noch nicht, ob die Website voll, teilweise oder nicht mit der Norm vereinbar ist.',
        '## Was noch nicht barrierefrei ist',
        'Diese Barrieren kennen wir schon:',
        markdownList(
          'Leichte Sprache: Die Texte sind Entwürfe. Menschen mit Lernschwierigkeiten haben sie noch nicht geprüft.',
          'Deutsche Gebärdensprache: Videos in Gebärdensprache fehlen noch.',
          'Rückmeldung: Ein Formular, um Barrieren zu melden, fehlt noch.',
          'Hilfsmittel: Menschen mit Screenreader oder anderen Hilfsmitteln haben die Website noch nicht geprüft.',
        ),
        'Die Karten brauchen Sie nicht, um etwas zu finden. Alles, was sie zeigen, steht auch als Text in der Liste der [Mitgliedsverbände](/mitgliedsverbaende).',
        'Wir lassen nichts weg mit der Begründung, es sei zu viel Aufwand. Ausnahmen vom Gesetz nutzen wir zurzeit nicht.',
        '## Wann und wie diese Erklärung entstand',
        `Erstellt am: ${gap('Datum')}`,
        'Grundlage sind eigene Prüfungen mit Programmen. Eine unabhängige Stelle hat die Website noch nicht geprüft.',
        `Zuletzt überprüft am: ${gap('Datum der letzten Überprüfung')}`,
        '## Barrieren melden',
        'Haben Sie eine Barriere gefunden? Fehlt Ihnen eine Information in einer Form, die Sie nutzen können? Dann sagen Sie es uns bitte. Nennen Sie dabei die Seite und was nicht geht.',
        `Zuständig: Geschäftsstelle der BAG HKV, c/o Landschaftsverband Westfalen-Lippe, Freiherr-vom-Stein-Platz 1, 48133 Münster. ${gap('Telefon und E-Mail')}`,
        `Wir antworten spätestens nach einem Monat. ${gap('Frist bestätigen')}`,
        '## Wenn wir nicht helfen konnten',
        'Dann können Sie sich an eine Ombudsstelle wenden. Sie vermittelt zwischen Ihnen und uns. Das kostet nichts. Sie brauchen keine Anwältin und keinen Anwalt.',
        `Gilt das Recht von Nordrhein-Westfalen, ist das die Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen. ${gap('zuständige Stelle bestätigen, Anschrift und Link')}`,
        '## Was wir darüber hinaus tun',
        markdownList(
          'Die Website lässt sich ganz mit der Tastatur bedienen.',
          'Sie funktioniert ohne Skripte.',
          'Sie passt sich an dunkle Anzeige und starke Kontraste an.',
        ),
      ),
    },
  ],
  seo: {
    description:
      'Wie barrierefrei die Website der BAG HKV ist, welche Barrieren wir kennen und wie Sie uns Barrieren melden.',
  },
  status: 'published',
};
