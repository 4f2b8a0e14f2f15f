const signs = /^\s*(?:([-–—•·▪*])|(\d{1,2}[.)]|[a-z]\)))\s+(?=\S)/;

/** The dash or number with which somebody typed a list; `length` with the space behind it. */
export function listSign(text: string): { ordered: boolean; length: number } | null {
  const found = signs.exec(text);
  return found && { ordered: found[1] === undefined, length: found[0].length };
}
