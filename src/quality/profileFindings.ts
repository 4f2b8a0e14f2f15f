// What a profile still lacks. Pure: the values of a form or of a stored text come in, findings come out.

export interface Finding {
  /** Path of the field: "address.street". */
  field: string;
  sentence: string;
  example?: string;
  /** Nothing is handed in without it. */
  isNeeded: boolean;
}

export interface Findings {
  filled: number;
  total: number;
  needed: Finding[];
  nice: Finding[];
}

type Data = Record<string, unknown>;

const facts: [field: string, sentence: string, example?: string][] = [
  [
    'lead',
    'Es fehlt, wer Sie sind und was Sie tun.',
    'Zum Beispiel: „Der LWL arbeitet für 18 Kreise und neun Städte in Westfalen-Lippe.“',
  ],
  ['tasks', 'Ihre Aufgaben fehlen.'],
  ['description', 'Die Beschreibung fehlt.'],
  ['coverage', 'Es fehlt, wo Sie zuständig sind.'],
  ['address.street', 'Straße und Hausnummer fehlen.'],
  ['phone', 'Die Telefonnummer fehlt.'],
  ['email', 'Die E-Mail-Adresse fehlt.'],
  ['website', 'Die Website fehlt.'],
  ['contacts', 'Eine Ansprechperson fehlt.'],
  ['founded', 'Das Gründungsjahr fehlt.'],
  ['population.value', 'Die Einwohnerzahl fehlt.'],
  ['logo', 'Das Logo fehlt.'],
];

/** What readers cannot do without. */
const needed = new Set(['lead']);

export function profileFindings(data: Data): Findings {
  const missing = facts
    .filter(([field]) => !isFilled(valueAt(data, field)))
    .map(
      ([field, sentence, example]): Finding => ({ field, sentence, example, isNeeded: needed.has(field) }),
    );
  return {
    filled: facts.length - missing.length,
    total: facts.length,
    needed: missing.filter(({ isNeeded }) => isNeeded),
    nice: missing.filter(({ isNeeded }) => !isNeeded),
  };
}

function valueAt(data: Data, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Data | null | undefined)?.[key], data);
}

function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  // Formatted text: an empty one has paragraphs, but no word in them.
  if (value && typeof value === 'object' && 'root' in value)
    return /"text":"\s*[^"\s]/.test(JSON.stringify(value));
  return value !== null && value !== undefined;
}

/** "1 Fehler, 3 Hinweise", "keine Fehler". */
export function countWords({ needed: faults, nice }: Pick<Findings, 'needed' | 'nice'>): string {
  const hints = nice.length === 1 ? '1 Hinweis' : `${nice.length} Hinweise`;
  return [faults.length > 0 && `${faults.length} Fehler`, nice.length > 0 && hints]
    .filter(Boolean)
    .join(', ');
}
