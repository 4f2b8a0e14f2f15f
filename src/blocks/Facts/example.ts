import type { FactsView } from './Facts';

export const factsExample: FactsView = {
  heading: 'Auf einen Blick',
  variant: 'table',
  items: [
    { label: 'Name', value: 'Bundesarbeitsgemeinschaft der Höheren Kommunalverbände (BAG HKV)' },
    { label: 'Form', value: 'Freiwilliger Zusammenschluss' },
    { label: 'Gegründet', value: '1964' },
    { label: 'Vorsitz', value: 'Direktor des Landschaftsverbandes Westfalen-Lippe (LWL), seit 1. Mai 2024' },
  ],
};

export const factsBandExample: FactsView = {
  variant: 'band',
  items: [
    { label: 'Mitglieder', value: '18' },
    { label: 'Länder', value: '8' },
    { label: 'gegründet', value: '1964' },
  ],
};
