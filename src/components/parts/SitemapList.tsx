import type { LinkItem } from '@/lib/linkItem';
import { softHyphens } from '@/lib/softHyphens';

export type SitemapEntry = LinkItem & { children?: SitemapEntry[] };

/** All pages as nested lists. */
export function SitemapList({ entries }: { entries: SitemapEntry[] }) {
  return (
    <ul className="sitemap">
      {entries.map((entry) => (
        <li key={entry.href}>
          <a href={entry.href}>{softHyphens(entry.label)}</a>
          {entry.children && entry.children.length > 0 && <SitemapList entries={entry.children} />}
        </li>
      ))}
    </ul>
  );
}
