/** A visible gap in a legal text that only the office can fill. It never reads like an answer. */
export function gap(what: string): string {
  return `[Angabe der Geschäftsstelle fehlt: ${what}]`;
}
