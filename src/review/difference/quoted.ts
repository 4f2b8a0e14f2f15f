const LONGEST_QUOTE = 60;

/** „…“, shortened between words. */
export function quoted(text: string): string {
  return `„${shortened(text)}“`;
}

export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_QUOTE) return line;
  return `${line.slice(0, line.lastIndexOf(' ', LONGEST_QUOTE) + 1 || LONGEST_QUOTE).trim()} …`;
}
