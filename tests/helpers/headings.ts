/** Headings that go more than one level deeper than the one before; the first must be an h1. */
export function skippedHeadings(root: ParentNode): string[] {
  const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  let level = 0;
  return headings
    .filter((heading) => {
      const own = Number(heading.tagName.slice(1));
      const skips = own > level + 1;
      level = own;
      return skips;
    })
    .map((heading) => `${heading.tagName} ${heading.textContent}`);
}

/** Words as read, without the soft hyphens and fixed spaces that only lines need. */
export function plainText(node: { textContent: string | null } | null | undefined): string {
  return (node?.textContent ?? '').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}
