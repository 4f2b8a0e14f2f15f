import type { LinkItem } from '@/lib/linkItem';

/** The first tab stops of every page; visible once they have the focus. */
export function SkipLinks({ links = [{ label: 'Zum Inhalt', href: '#inhalt' }] }: { links?: LinkItem[] }) {
  return (
    <ul className="skip-links">
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href}>{link.label}</a>
        </li>
      ))}
    </ul>
  );
}
