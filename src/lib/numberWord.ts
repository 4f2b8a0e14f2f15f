const WORDS = [
  'null',
  'eins',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

/** Small counts in words, as German running text has them up to twelve; digits from 13 on. */
export function numberWord(count: number): string {
  return WORDS[count] ?? String(count);
}
