import type { BlockSeed, PageSeed } from '@/content/types';

/** What readers see of a seeded page, one line per heading, paragraph, list item and table cell. */
export function pageText(page: PageSeed): string {
  return [page.title, page.lead, ...page.layout.map(blockText)].join('\n');
}

function blockText(block: BlockSeed): string {
  return plain(stringsOf(block).join('\n'));
}

/** The targets of all links in a block, Markdown links and link fields alike. */
export function linksOf(block: BlockSeed): string[] {
  const inText = stringsOf(block).flatMap((text) =>
    [...text.matchAll(/\]\(([^)]+)\)/g)].map((found) => found[1] ?? ''),
  );
  return 'url' in block ? [block.url, ...inText] : inText;
}

function stringsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return ['blockType', 'variant', 'url'].includes(key) ? [] : [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    stringsOf(inner, Array.isArray(value) ? key : name),
  );
}

function plain(markdown: string): string {
  return markdown
    .replace(/^\|[-|]+\|$/gm, '')
    .replace(/^(?:#{2,4}|-) /gm, '')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/\|/g, '\n');
}
