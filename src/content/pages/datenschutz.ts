import { markdown, markdownList } from '../markdown';
import type { PageSeed } from '../types';

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
        '## Wenn Sie eine Seite aufrufen',
        'Ihr Browser sendet Ihre IP-Adresse an unseren Server. Sonst käme keine Antwort bei Ihnen an. Unser Programm schreibt ein technisches Protokoll. Darin stehen Fehler und Abläufe, aber keine Daten über Sie.',
        'Wer den Server betreibt, kann Zugriffe zusätzlich festhalten. Was davon gilt, steht oben.',
        '## Wenn Sie nach Ihrem Ort suchen',
        'Sie geben einen Kreis oder eine Stadt ein. Der Ort steht dann in der Adresse der Seite. Wir speichern ihn nicht und verbinden ihn nicht mit Ihnen.',
        '## Wenn Sie die Darstellung ändern',
        'Unter [Darstellung](/darstellung) wählen Sie Schriftgröße, Zeilenabstand und Farben. Nur dann setzen wir ein Cookie. Es heißt „darstellung“, enthält nur Ihre Wahl und gilt ein Jahr. Dort können Sie es auch löschen.',
        '## Wenn Sie uns schreiben oder anrufen',
        'Über unsere Formulare können Sie eine Barriere oder einen Fehler melden oder uns eine Frage stellen. Wir speichern Ihren Text, die Seite und den Tag. Ihre E-Mail-Adresse speichern wir nur, wenn Sie eine Antwort möchten. Nur die Geschäftsstelle liest das.',
        'Beim Formular steht, nach wie vielen Tagen wir alles löschen. Damit niemand uns mit Meldungen überschüttet, begrenzen wir ihre Zahl. Dafür speichern wir für höchstens eine Stunde ein Kennzeichen der IP-Adresse.',
        'Rufen Sie uns an oder schreiben Sie einen Brief, nutzen wir Ihre Angaben nur, um Ihnen zu antworten.',
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
        'Welche das ist, steht oben.',
      ),
    },
  ],
  seo: {
    description:
      'Die Website der BAG HKV setzt keine Cookies für Leserinnen und Leser und fragt keine anderen Anbieter.',
  },
  status: 'published',
};
