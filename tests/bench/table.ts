/** A table in Markdown; the first column is text, the others are figures. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );
}

const whole = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 });

export const figure = (value: number) => (Math.abs(value) < 10 ? fine : whole).format(value);

export const kilobytes = (bytes: number) => `${fine.format(bytes / 1000)} kB`;

export function percentile(values: readonly number[], rank: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * rank) / 100))] ?? Number.NaN;
}
