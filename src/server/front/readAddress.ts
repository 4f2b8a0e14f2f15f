/** A request target taken apart: `path` decoded and canonical, `search` as it came, without the question mark. */
export interface Address {
  path: string;
  search: string;
}

const longestPath = 500;
const longestSearch = 8192;

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/**
 * Reads a raw request target, or says with which status it is refused. Nothing that Next, PostgreSQL (which
 * takes no zero byte) or a proxy could understand differently gets past here.
 */
export function readAddress(target: string): Address | { refused: 400 | 404 | 414 } {
  const mark = target.indexOf('?');
  const raw = mark < 0 ? target : target.slice(0, mark);
  const search = mark < 0 ? '' : target.slice(mark + 1);
  if (search.length > longestSearch) return { refused: 414 };
  if (!raw.startsWith('/') || raw.includes('#') || /%(2f|5c)/i.test(raw)) return { refused: 400 };
  if (raw.length > longestPath) return { refused: 404 };
  const path = decode(raw);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are refused.
  if (path === undefined || /[\u0000-\u001f\u007f\\]/.test(path)) return { refused: 400 };
  if (path.includes('//') || path.split('/').some((part) => part === '.' || part === '..')) {
    return { refused: 404 };
  }
  return { path, search };
}
