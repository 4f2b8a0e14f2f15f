/** Kinds of partners in the order in which the list shows them. */
export const partnerKinds = [
  {
    value: 'kommunaler-spitzenverband',
    label: 'Kommunaler Spitzenverband',
    plural: 'Kommunale Spitzenverbände',
  },
  { value: 'dachzusammenschluss', label: 'Dachzusammenschluss', plural: 'Dachzusammenschlüsse' },
  { value: 'facharbeitsgemeinschaft', label: 'Facharbeitsgemeinschaft', plural: 'Facharbeitsgemeinschaften' },
  { value: 'fachorganisation', label: 'Fachorganisation', plural: 'Fachorganisationen' },
] as const;
