import type { StatementsView } from './Statements';

export const statementsExample: StatementsView = {
  heading: 'Wir stehen für Lebensqualitäten',
  intro: 'Gute Lebensverhältnisse entstehen vor Ort. Dafür arbeiten wir gemeinsam.',
  items: [
    {
      title: 'Teilhabe',
      text: 'Alle Menschen sollen gleichberechtigt leben können. Dort, wo sie zu Hause sind.',
    },
    {
      title: 'Austausch',
      text: 'Die Mitglieder lernen voneinander: bei Soziales, Gesundheit, Jugend und Kultur.',
    },
    {
      title: 'Eine Stimme',
      text: 'Wir bündeln die Interessen unserer Mitglieder und vertreten sie nach außen.',
    },
  ],
};
