import type { LinkItem } from '@/lib/linkItem';
import { softHyphens } from '@/lib/softHyphens';
import { Icon } from './Icon';

/** Full-width rows that lead on, e.g. to related topics. */
export function TagsList({ links }: { links: (LinkItem & { note?: string })[] }) {
  return (
    <ul className="tags">
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href}>
            <span className="tags__text">
              <span className="tags__label">{softHyphens(link.label)}</span>
              {link.note && <span className="tags__note">{link.note}</span>}
            </span>
            <Icon name="arrow-right" />
          </a>
        </li>
      ))}
    </ul>
  );
}
