import { markdown } from '../markdown';
import type { PageSeed } from '../types';

export const impressum: PageSeed = {
  title: 'Impressum',
  slug: 'impressum',
  path: '/impressum',
  fixed: 'impressum',
  lead: 'Hier steht, wer für diese Website verantwortlich ist. Der Text ist ein Entwurf. Was noch fehlt, steht in eckigen Klammern.',
  layout: [
    {
      blockType: 'text',
      content: markdown(
        '## Inhalte',
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
