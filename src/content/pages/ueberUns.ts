import { easyAboutUs } from '../easy/texts';
import { markdown, markdownList } from '../markdown';
import type { PageSeed } from '../types';
import { meetings } from './meetings';

export const ueberUns: PageSeed = {
  title: 'Über uns',
  slug: 'ueber-uns',
  path: '/ueber-uns',
  fixed: 'ueber-uns',
  lead: 'Die BAG HKV ist ein freiwilliger Zusammenschluss von 18 Höheren Kommunalverbänden aus acht Ländern. Es gibt sie seit 1964.',
  layout: [
    {
      blockType: 'text',
      content: markdown(
        '## Was wir wollen',
        'Alle Menschen sollen gleichberechtigt teilhaben können. Die Sozialräume, also die Orte des Alltags, sollen inklusiv sein. Dafür arbeiten wir auf drei Wegen:',
        markdownList(
          'Wir fördern die gleichberechtigte Teilhabe aller Menschen und inklusive Lebensverhältnisse in den Sozialräumen.',
          'Unsere Mitglieder tauschen Erfahrungen aus und stimmen sich ab. Es geht um Soziales, Gesundheit, Jugend und Kultur.',
          'Wir bündeln die Interessen der Mitglieder und vertreten sie nach außen. Dazu tauschen wir uns mit den kommunalen Spitzenverbänden aus.',
        ),
        '## Was ein Höherer Kommunalverband ist',
        'Höhere Kommunalverbände sind öffentlich-rechtliche Körperschaften. Sie gehören zur kommunalen Selbstverwaltung. Sie stehen oberhalb von Landkreisen und kreisfreien Städten. Ihre Aufgaben überträgt ihnen der Landesgesetzgeber.',
        'Alle 18 finden Sie unter [Mitgliedsverbände](/mitgliedsverbaende).',
      ),
    },
    {
      blockType: 'facts',
      heading: 'Auf einen Blick',
      variant: 'table',
      items: [
        { label: 'Name', value: 'Bundesarbeitsgemeinschaft der Höheren Kommunalverbände (BAG HKV)' },
        { label: 'Form', value: 'Freiwilliger Zusammenschluss' },
        { label: 'Gegründet', value: '1964' },
        { label: 'Mitglieder', value: '18 Höhere Kommunalverbände' },
        { label: 'Länder', value: '8' },
        {
          label: 'Vorsitz',
          value: 'Direktor des Landschaftsverbandes Westfalen-Lippe (LWL), seit 1. Mai 2024',
          note: 'Stand: August 2025',
        },
        { label: 'Geschäftsstelle', value: 'beim Landschaftsverband Westfalen-Lippe (LWL) in Münster' },
        {
          label: 'Anschrift',
          value: 'c/o Landschaftsverband Westfalen-Lippe, Freiherr-vom-Stein-Platz 1, 48133 Münster',
        },
      ],
    },
    {
      blockType: 'text',
      content: markdown(
        '## Wie wir arbeiten',
        '### Plenartagung',
        'Einmal jährlich treffen sich die Mitglieder zur Plenartagung. Der Gastgeber wechselt. Rund 40 bis 50 Menschen aus den Mitgliedsverbänden nehmen teil. Sie hören Vorträge, beraten gemeinsam und tauschen sich aus.',
        '### Vorsitz',
        'Den Vorsitz hat die Leitung eines Mitgliedsverbands. Zuletzt war das die Leitung des LWL. 2021 hat der Landschaftsverband Rheinland (LVR) den Vorsitz an den LWL übergeben.',
        '### Geschäftsstelle',
        'Die Geschäftsstelle ist bei dem Verband, der den Vorsitz hat. So erreichen Sie uns: [Kontakt](/kontakt).',
      ),
    },
    { blockType: 'text', content: meetings },
    {
      blockType: 'faq',
      heading: 'Fragen und Antworten',
      items: [
        {
          question: 'Welcher Verband ist für mich zuständig?',
          answer: markdown(
            'Das hängt davon ab, wo Sie wohnen. Suchen Sie Ihren Ort in der Liste [aller Kreise und Städte](/kreise-und-staedte). In manchen Orten gibt es zwei Verbände. Sie haben verschiedene Aufgaben.',
          ),
        },
        {
          question: 'Kann ich bei der BAG HKV einen Antrag stellen?',
          answer: markdown(
            'Nein. Die BAG HKV ist ein Zusammenschluss der Verbände. Bitte wenden Sie sich an den Verband, der für Ihren Ort zuständig ist. Er sagt Ihnen, wie es weitergeht.',
          ),
        },
        {
          question: 'Wer hat den Vorsitz?',
          answer: markdown(
            'Der Direktor des Landschaftsverbandes Westfalen-Lippe (LWL). Er hat ihn seit dem 1. Mai 2024. Diese Angabe ist vom August 2025.',
          ),
        },
        {
          question: 'Aus welchen Ländern kommen die Mitglieder?',
          answer: markdown(
            'Aus acht Ländern: Baden-Württemberg, Bayern, Hessen, Mecklenburg-Vorpommern, Niedersachsen, Nordrhein-Westfalen, Rheinland-Pfalz und Sachsen. Welche Aufgaben ein Verband hat, regelt jedes Land selbst.',
          ),
        },
      ],
    },
  ],
  easy: easyAboutUs,
  seo: {
    title: 'Über die BAG HKV',
    description:
      'Was die BAG HKV will, wer den Vorsitz hat und wie die 18 Höheren Kommunalverbände seit 1964 zusammenarbeiten.',
  },
  status: 'published',
};
