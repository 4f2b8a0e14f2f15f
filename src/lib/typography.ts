const NBSP = '\u00a0';
const MONTHS = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';

const RULES: [RegExp, string][] = [
  [/BAG HKV/g, `BAG${NBSP}HKV`],
  [/\be\. V\./g, `e.${NBSP}V.`],
  [/\bz\. B\./g, `z.${NBSP}B.`],
  [new RegExp(`\\b(\\d{1,2}\\.) (${MONTHS})\\b(?: (\\d{4}))?`, 'g'), ''],
  [/\b(SGB) ([IVX]+)\b/g, `$1${NBSP}$2`],
  [/§ (?=\d)/g, `§${NBSP}`],
  [/\b(\d[\d.,]*) (Millionen|Million|Prozent|km²|kB|MB|Uhr|Euro)/g, `$1${NBSP}$2`],
];

/** Keeps together what belongs together at the end of a line: "BAG HKV", "1. Mai 2024", "e. V.", "§ 7", "SGB IX". */
export function fixedSpaces(text: string): string {
  return RULES.reduce(
    (done, [rule, by]) =>
      by === ''
        ? done.replace(rule, (_, day: string, month: string, year?: string) =>
            [day, month, year].filter(Boolean).join(NBSP),
          )
        : done.replace(rule, by),
    text,
  );
}
