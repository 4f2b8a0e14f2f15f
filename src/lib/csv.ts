/** A value that opens as text in every spreadsheet: quotes doubled, a leading formula sign disarmed. */
function csvCell(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\n\r]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}

/** Rows as CSV for spreadsheets: semicolons and a byte order mark, as German ones expect. */
export function csvText(rows: string[][]): string {
  return `\ufeff${rows.map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`;
}
