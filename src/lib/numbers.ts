const NBSP = '\u00a0';
const german = (digits: number) => new Intl.NumberFormat('de-DE', { maximumFractionDigits: digits });

/** 21427 → "21.427" */
export function formatNumber(value: number, digits = 0): string {
  return german(digits).format(value);
}

/** Square kilometres, whole: 21427.1 → "21.427 km²" */
export function formatArea(km2: number): string {
  return `${formatNumber(km2)}${NBSP}km²`;
}

/**
 * People as one says it: 8261426 → "rund 8,3 Millionen", 1007000 → "rund 1 Million", 348391 → "rund 348.000".
 * The date and source of the figure belong beside it.
 */
export function formatPopulation(value: number): string {
  if (value < 1_000) return formatNumber(value);
  // From 950.000 on, the thousands would round to a million anyway.
  if (value < 950_000) return `rund ${formatNumber(Math.round(value / 1_000) * 1_000)}`;
  const millions = formatNumber(value / 1_000_000, 1);
  return `rund ${millions}${NBSP}${millions === '1' ? 'Million' : 'Millionen'}`;
}

/** Bytes as the file managers of readers show them: 44123 → "44 kB", 1234567 → "1,2 MB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return `${bytes}${NBSP}Byte`;
  if (bytes < 999_500) return `${formatNumber(bytes / 1_000)}${NBSP}kB`;
  return `${formatNumber(bytes / 1_000_000, 1)}${NBSP}MB`;
}
