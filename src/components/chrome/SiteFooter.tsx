import type { LinkItem } from '@/lib/linkItem';
import { formatPhone, phoneHref } from '@/lib/phone';
import { WordMark } from '../Brand/WordMark';

export type OfficeView = {
  name: string;
  host?: string | null;
  street?: string | null;
  postalCode?: string | null;
  city?: string | null;
  phone?: string | null;
  email?: string | null;
};

export type FooterGroup = { title: string; items: LinkItem[] };

export type SiteFooterProps = {
  office: OfficeView;
  groups: FooterGroup[];
  /** The full address of the page, for paper only. */
  address?: string;
};

/** The foot of every page: address, groups of links, map credit. Phone and mail only when they are known. */
export function SiteFooter({ office, groups, address }: SiteFooterProps) {
  const town = [office.postalCode, office.city].filter(Boolean).join(' ');
  const lines = [office.name, office.host, office.street, town].filter(Boolean);
  return (
    <footer className="site-footer">
      <div className="container">
        <div className="site-footer__columns">
          <div>
            <WordMark />
            <address>
              {lines.map((line) => (
                <span key={line}>{line}</span>
              ))}
              {office.phone && <a href={phoneHref(office.phone)}>{formatPhone(office.phone)}</a>}
              {office.email && <a href={`mailto:${office.email}`}>{office.email}</a>}
            </address>
          </div>
          {groups.map((group) => (
            <nav key={group.title} aria-label={group.title}>
              <h2>{group.title}</h2>
              <ul>
                {group.items.map((item) => (
                  <li key={item.href}>
                    <a href={item.href}>{item.label}</a>
                  </li>
                ))}
              </ul>
            </nav>
          ))}
        </div>
        <div className="site-footer__credits">
          {address && <p className="print-only">{address}</p>}
          <p>Karten: © GeoBasis-DE / BKG 2017 (Daten verändert)</p>
          <p>Diese Seite setzt keine Cookies.</p>
        </div>
      </div>
    </footer>
  );
}
