import { markdown } from '../markdown';
import type { PageSeed } from '../types';
import { gap } from './gap';

export const impressum: PageSeed = {
  title: 'Impressum',
  slug: 'impressum',
  path: '/impressum',
  fixed: 'impressum',
  lead: 'Hier steht, wer für diese Website verantwortlich ist. Der Text ist ein Entwurf. Was noch fehlt, steht in eckigen Klammern.',
  layout: [
    {
      blockType: 'facts',
      heading: 'Anbieter',
      variant: 'table',
      items: [
        { label: 'Name', value: 'Bundesarbeitsgemeinschaft der Höheren Kommunalverbände (BAG HKV)' },
        { label: 'Form', value: 'Freiwilliger Zusammenschluss von 18 Höheren Kommunalverbänden' },
        {
          label: 'Anschrift',
          value: 'c/o Landschaftsverband Westfalen-Lippe, Freiherr-vom-Stein-Platz 1, 48133 Münster',
        },
        { label: 'Telefon', value: gap('Telefonnummer') },
        { label: 'E-Mail', value: gap('E-Mail-Adresse') },
        {
          label: 'Vertreten durch',
          value: 'Direktor des Landschaftsverbandes Westfalen-Lippe (LWL) als Vorsitz der BAG HKV',
          note: gap('Name der vertretungsberechtigten Person'),
        },
        { label: 'Rechtlicher Anbieter', value: gap('Welche Körperschaft den Dienst rechtlich anbietet') },
        { label: 'Aufsichtsbehörde', value: gap('zuständige Aufsichtsbehörde, falls es eine gibt') },
        { label: 'Umsatzsteuer-Identifikationsnummer', value: gap('Nummer, falls es eine gibt') },
      ],
    },
    {
      blockType: 'text',
      content: markdown(
        '## Verantwortlich für die Inhalte',
        `Verantwortlich nach § 18 Absatz 2 Medienstaatsvertrag: ${gap('Name und Anschrift')}`,
        'Die Profile der Mitgliedsverbände pflegen die Verbände selbst. Die Geschäftsstelle gibt sie frei.',
        '## Rechtsgrundlagen',
        'Diese Angaben verlangen § 5 Digitale-Dienste-Gesetz (DDG) und § 18 Medienstaatsvertrag (MStV).',
        '## Links zu anderen Websites',
        'Wir verweisen auf Websites unserer Mitglieder und Partner. Für deren Inhalte sind sie selbst verantwortlich. Haben Sie auf einer solchen Seite etwas Falsches gesehen? Dann schreiben Sie uns bitte.',
        '## Karten, Schrift und Programme',
        'Woher die Karten, die Schrift und die Programme kommen, steht unter [Lizenzen](/lizenzen).',
      ),
    },
  ],
  seo: { description: 'Wer für die Website der BAG HKV verantwortlich ist und wie Sie uns erreichen.' },
  status: 'published',
};
