/** The four things that are explained, in their order, with the ids of their parts on the page. */
export const explanations = [
  {
    name: 'contents',
    id: 'inhalte',
    label: 'Worum es auf der Website geht',
    description: 'Wer ist die BAG HKV? Was ist ein Höherer Kommunalverband? Was haben Menschen davon?',
  },
  {
    name: 'navigation',
    id: 'bedienung',
    label: 'Wie man sich auf der Website zurechtfindet',
    description: 'Wo ist das Menü? Wie findet man seinen Verband? Wie erreicht man einen Menschen?',
  },
  {
    name: 'accessibility',
    id: 'barrierefreiheit',
    label: 'Das Wichtigste aus der Erklärung zur Barrierefreiheit',
    description: 'Was geht noch nicht? Wie meldet man eine Barriere? Wer hilft bei Streit?',
  },
  {
    name: 'further',
    id: 'weitere-angebote',
    label: 'Was es noch in Leichter Sprache und Gebärdensprache gibt',
    description: 'Die Liste der Seiten und Filme entsteht von selbst darunter.',
  },
] as const;

export type ExplanationName = (typeof explanations)[number]['name'];
