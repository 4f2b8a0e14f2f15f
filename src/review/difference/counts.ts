import type { FieldDifference } from './types';

/** "1 Absatz", "2 Absätze" */
export function counted(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "a", "a und b", "a, b und c" */
export function enumerated(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} und ${last}`;
}

/** "5 von 16 Feldern geändert" */
export function countSentence(differences: readonly FieldDifference[]): string {
  const changed = differences.filter((difference) => difference.changed).length;
  const fields = differences.length === 1 ? '1 Feld' : `${differences.length} Feldern`;
  return changed === 0 ? `Keine Änderung in ${fields}` : `${changed} von ${fields} geändert`;
}
