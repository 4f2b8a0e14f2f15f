import { markdown } from '../markdown';
import type { PageSeed } from '../types';
import { gap } from './gap';

export const kontakt: PageSeed = {
  title: 'Kontakt',
  slug: 'kontakt',
  path: '/kontakt',
  fixed: 'kontakt',
  lead: 'Sie haben eine Frage zu einer Leistung? Dann hilft Ihnen der Verband an Ihrem Ort. Fragen zur BAG HKV beantwortet die Geschäftsstelle.',
  layout: [
    {
      blockType: 'cta',
      heading: 'Welcher Verband ist für mich zuständig?',
      text: 'Suchen Sie Ihren Landkreis oder Ihre kreisfreie Stadt. Dort sehen Sie, welcher Verband für Sie da ist.',
      label: 'Kreise und Städte von A bis Z',
      url: '/kreise-und-staedte',
    },
    {
      blockType: 'facts',
      heading: 'Geschäftsstelle der BAG HKV',
      variant: 'table',
      items: [
        {
          label: 'Anschrift',
          value: 'c/o Landschaftsverband Westfalen-Lippe, Freiherr-vom-Stein-Platz 1, 48133 Münster',
        },
        { label: 'Telefon', value: gap('Telefonnummer') },
        { label: 'E-Mail', value: gap('E-Mail-Adresse') },
      ],
    },
    {
      blockType: 'cta',
      heading: 'Uns schreiben',
      text: 'Fragen zur BAG HKV und zu dieser Website können Sie uns gleich hier stellen.',
      label: 'Nachricht an die Geschäftsstelle',
      url: '/kontakt/nachricht',
    },
    {
      blockType: 'text',
      content: markdown(
        '## Wofür die Geschäftsstelle da ist',
        'Die Geschäftsstelle ist beim Landschaftsverband Westfalen-Lippe (LWL) in Münster. Der LWL hat zurzeit den Vorsitz. Schreiben Sie uns, wenn es um die BAG HKV selbst geht. Das kann die Plenartagung sein, ein gemeinsames Thema oder diese Website.',
        'Anträge und Fragen zu Leistungen kann die Geschäftsstelle nicht bearbeiten. Das machen die [Mitgliedsverbände](/mitgliedsverbaende).',
        '## Barrieren und Fehler',
        'Können Sie etwas auf dieser Website nicht nutzen? Dann können Sie die [Barriere melden](/barriere-melden). Stimmt eine Angabe nicht? Dann können Sie den [Fehler melden](/fehler-melden).',
      ),
    },
  ],
  seo: {
    description:
      'So erreichen Sie die Geschäftsstelle der BAG HKV. Und so finden Sie den Verband, der für Sie zuständig ist.',
  },
  status: 'published',
};
