/** "Acht Länder. Ein Ziel: Teilhabe." in lines: after each full stop, colon, question or exclamation mark. */
export function shortLines(title: string): string[] {
  return title.split(/(?<=[.:?!])\s+/);
}
