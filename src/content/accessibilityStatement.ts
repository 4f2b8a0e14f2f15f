/** The statement as far as it is attested; what only the office knows stays empty and shows as a gap. */
export const accessibilityStatement = {
  body: 'Bundesarbeitsgemeinschaft der Höheren Kommunalverbände (BAG HKV)',
  standard: 'EN 301 549 in der Fassung V3.2.1',
  barriers: [
    {
      part: 'Leichte Sprache',
      reason:
        'Die Texte in Leichter Sprache hat noch keine Prüfgruppe gelesen. Die Texte der Website sind in einfachen Sätzen geschrieben.',
      kind: 'incompatible' as const,
      state: 'inProgress' as const,
    },
    {
      part: 'Deutsche Gebärdensprache',
      reason: 'Videos in Gebärdensprache fehlen noch.',
      kind: 'incompatible' as const,
      state: 'open' as const,
    },
    {
      part: 'Hilfsmittel',
      reason: 'Menschen mit Screenreader oder anderen Hilfsmitteln haben die Website noch nicht geprüft.',
      kind: 'incompatible' as const,
      state: 'open' as const,
    },
  ],
  method: 'self' as const,
  feedback: {
    unit: 'Geschäftsstelle der BAG HKV, c/o Landschaftsverband Westfalen-Lippe, Freiherr-vom-Stein-Platz 1, 48133 Münster',
  },
  enforcement: {
    name: 'Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen',
    shortName: 'Ombudsstelle für barrierefreie IT NRW',
    procedure:
      'Sie vermittelt zwischen Ihnen und uns. Das kostet nichts. Sie brauchen keine Anwältin und keinen Anwalt.',
  },
  measures: [
    { text: 'Die Website lässt sich ganz mit der Tastatur bedienen.' },
    { text: 'Sie funktioniert ohne Skripte.' },
    { text: 'Sie passt sich an dunkle Anzeige und starke Kontraste an.' },
  ],
};
