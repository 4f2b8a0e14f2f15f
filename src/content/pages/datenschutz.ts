import { markdown, markdownList } from '../markdown';
import type { PageSeed } from '../types';
import { gap } from './gap';

export const datenschutz: PageSeed = {
  title: 'Datenschutz',
  slug: 'datenschutz',
  path: '/datenschutz',
  fixed: 'datenschutz',
  lead: 'Sie können diese Website lesen, ohne Spuren auf Ihrem Gerät zu hinterlassen. Hier steht, welche Daten trotzdem anfallen. Der Text ist ein Entwurf.',
  layout: [
    {
      blockType: 'text',
      content: markdown(
        '## Das Wichtigste',
        markdownList(
          'Wenn Sie die Website lesen, setzen wir keine Cookies. Wir speichern auch sonst nichts auf Ihrem Gerät.',
          'Alles kommt von unserem eigenen Server: Texte, Schrift und Karten. Ihr Browser fragt keine anderen Anbieter.',
          'Wir zählen keine Besuche und beobachten niemanden.',
        ),
        '## Wer verantwortlich ist',
        `Bundesarbeitsgemeinschaft der Höheren Kommunalverbände (BAG HKV), c/o Landschaftsverband Westfalen-Lippe, Freiherr-vom-Stein-Platz 1, 48133 Münster. ${gap('Telefon, E-Mail und rechtlich Verantwortliche')}`,
        `Datenschutzbeauftragte Person: ${gap('Name oder Stelle und Kontakt')}`,
        '## Wenn Sie eine Seite aufrufen',
        'Ihr Browser sendet Ihre IP-Adresse an unseren Server. Sonst käme keine Antwort bei Ihnen an. Unser Programm schreibt ein technisches Protokoll. Darin stehen Fehler und Abläufe, aber keine Daten über Sie.',
        `Wer den Server betreibt, kann Zugriffe zusätzlich festhalten. ${gap('Betreiber des Servers, Inhalt und Löschfrist des Protokolls')}`,
        `Rechtsgrundlage: ${gap('Rechtsgrundlage, zum Beispiel Artikel 6 Absatz 1 Buchstabe e DSGVO mit dem Landesrecht')}`,
        '## Wenn Sie nach Ihrem Ort suchen',
        'Sie geben einen Kreis oder eine Stadt ein. Der Ort steht dann in der Adresse der Seite. Wir speichern ihn nicht und verbinden ihn nicht mit Ihnen.',
        '## Wenn Sie uns schreiben oder anrufen',
        `Wir nutzen Ihre Angaben, um Ihnen zu antworten. Danach löschen wir sie. ${gap('Löschfrist')}`,
        '## Wenn Sie Inhalte pflegen',
        'Beschäftigte der Geschäftsstelle und der Mitgliedsverbände melden sich mit E-Mail-Adresse und Passwort an. Dabei setzen wir ein Cookie. Ohne dieses Cookie geht das Anmelden nicht. Wir speichern Name, E-Mail-Adresse, Rolle und Verband. Wir speichern auch, welches Konto eine Fassung gesichert hat.',
        'Damit niemand Passwörter durchprobiert, begrenzen wir die Zahl der Versuche. Dafür speichern wir für kurze Zeit ein Kennzeichen der IP-Adresse.',
        '## Links zu anderen Websites',
        'Manche Links führen zu Mitgliedern und Partnern. Dort gelten deren Regeln zum Datenschutz.',
        '## Ihre Rechte',
        'Nach der Datenschutz-Grundverordnung (DSGVO) haben Sie Rechte. Sie können Folgendes verlangen:',
        markdownList(
          'Auskunft über Ihre Daten',
          'Berichtigung falscher Daten',
          'Löschung Ihrer Daten',
          'Einschränkung der Verarbeitung',
        ),
        'Sie können der Verarbeitung auch widersprechen. Außerdem können Sie sich bei einer Aufsichtsbehörde beschweren.',
        `Zuständige Aufsichtsbehörde: ${gap('Name und Anschrift')}`,
      ),
    },
  ],
  seo: {
    description:
      'Die Website der BAG HKV setzt keine Cookies für Leserinnen und Leser und fragt keine anderen Anbieter.',
  },
  status: 'published',
};
