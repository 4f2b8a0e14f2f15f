import { markdown } from '../markdown';
import type { PageSeed } from '../types';

export const home: PageSeed = {
  title: '18 Verbände. Acht Länder. Ein Ziel: Teilhabe für alle.',
  slug: 'start',
  path: '/',
  fixed: 'home',
  lead: 'In der BAG HKV arbeiten 18 Höhere Kommunalverbände zusammen. Viele helfen Menschen mit Behinderungen, sorgen für Kliniken und Schulen oder pflegen Kultur.',
  layout: [
    {
      blockType: 'levels',
      heading: 'Wer wir sind',
      subheading: 'Was ist ein Höherer Kommunalverband?',
      content: markdown(
        'Manche Aufgaben sind zu groß für einen Kreis allein. Dafür gibt es in acht Ländern die Höheren Kommunalverbände.',
        'Sie gehören zur Selbstverwaltung der Kommunen und stehen über den Kreisen und Städten. Ihre Aufgaben gibt ihnen das Land durch ein Gesetz.',
      ),
      label: 'Mehr über uns',
      url: '/ueber-uns',
      rows: [
        { name: 'Bund', text: 'macht Gesetze für ganz Deutschland', highlighted: false },
        { name: 'Land', text: 'gibt Aufgaben durch ein Gesetz weiter', highlighted: false },
        { name: 'Höherer Kommunalverband', text: 'hilft über die Kreise hinweg', highlighted: true },
        {
          name: 'Landkreis oder kreisfreie Stadt',
          text: 'ist für den Kreis oder die Stadt da',
          highlighted: false,
        },
        { name: 'Gemeinde', text: 'ist vor Ort im Kreis da', highlighted: false },
      ],
    },
    { blockType: 'members', heading: 'Unsere Mitgliedsverbände', variant: 'tiles' },
    {
      blockType: 'topics',
      heading: 'Unsere Themenschwerpunkte',
      intro: 'Die Karten zeigen, welche Mitglieder eine Aufgabe nennen.',
    },
    {
      blockType: 'statements',
      heading: 'Wir stehen für Lebensqualitäten',
      intro: 'Gut leben heißt: dabei sein, dort, wo man wohnt. Daran arbeiten wir gemeinsam.',
      items: [
        {
          title: 'Teilhabe',
          text: 'Alle Menschen haben gleich viel Recht, dabei zu sein. Jeder Ort soll für alle offen sein.',
        },
        {
          title: 'Austausch',
          text: 'Wir lernen voneinander. Es geht um Soziales, Gesundheit, Jugend und Kultur.',
        },
        {
          title: 'Eine Stimme',
          text: 'Wir bündeln, was unsere Mitglieder wollen. Das vertreten wir nach außen.',
        },
      ],
    },
    {
      blockType: 'facts',
      variant: 'band',
      items: [
        { label: 'Mitglieder', value: '18' },
        { label: 'Länder', value: '8' },
        { label: 'gegründet', value: '1964' },
      ],
    },
    {
      blockType: 'partners',
      heading: 'Unsere Partner',
      intro: 'Wir tauschen uns mit den Spitzenverbänden der Kommunen aus.',
    },
  ],
  seo: {
    title: 'Bundesarbeitsgemeinschaft der Höheren Kommunalverbände',
    description:
      'Die BAG HKV verbindet 18 Höhere Kommunalverbände aus acht Ländern. Hier finden Sie den Verband, der für Sie zuständig ist.',
  },
  status: 'published',
};
