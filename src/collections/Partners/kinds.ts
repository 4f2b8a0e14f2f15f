/** Kinds of partners in the order in which the list shows them. */
export const partnerKinds = [
  { value: 'kommunaler-spitzenverband', label: 'Kommunaler Spitzenverband' },
  { value: 'dachzusammenschluss', label: 'Dachzusammenschluss' },
  { value: 'facharbeitsgemeinschaft', label: 'Facharbeitsgemeinschaft' },
  { value: 'fachorganisation', label: 'Fachorganisation' },
] as const;
