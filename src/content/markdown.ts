/** Joins paragraphs, headings, lists and tables into one Markdown text. Each part is one block. */
export function markdown(...parts: string[]): string {
  return parts.join('\n\n');
}

/** A Markdown table, without spaces around the cells, which the converter would keep. Cells must not contain "|". */
export function markdownTable(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `|${cells.join('|')}|`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function markdownList(...items: string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
