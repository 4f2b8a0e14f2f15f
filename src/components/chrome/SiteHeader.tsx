import { currentState } from '@/lib/currentState';
import type { LinkItem } from '@/lib/linkItem';
import { WordMark } from '../Brand/WordMark';
import { Icon } from '../parts/Icon';

export type SiteHeaderProps = {
  /** Path of the page that is shown. */
  path: string;
  items: LinkItem[];
  /** Pages for everyone; each shows only when it exists. */
  easyLanguage?: LinkItem | null;
  signLanguage?: LinkItem | null;
  search?: LinkItem | null;
};

/**
 * The head of every page. The navigation stands in a `<details>`: closed behind "Menü" on small screens, and always
 * open on big ones by CSS alone (`::details-content`); browsers without that keep the menu button at every width.
 */
export function SiteHeader({ path, items, easyLanguage, signLanguage, search }: SiteHeaderProps) {
  return (
    <header className="site-header">
      {(easyLanguage || signLanguage) && (
        <nav className="service-nav" aria-label="Sprachangebote">
          <ul className="container">
            {easyLanguage && (
              <li>
                <a href={easyLanguage.href} aria-current={currentState(easyLanguage.href, path)}>
                  <Icon name="easy-language" />
                  <span>{easyLanguage.label}</span>
                </a>
              </li>
            )}
            {signLanguage && (
              <li>
                <a href={signLanguage.href} aria-current={currentState(signLanguage.href, path)}>
                  <Icon name="sign-language" />
                  <span>{signLanguage.label}</span>
                </a>
              </li>
            )}
          </ul>
        </nav>
      )}
      <div className="container site-header__bar">
        <a className="site-header__home" href="/" aria-label="BAG HKV, Startseite">
          <WordMark withName />
        </a>
        <details className="menu">
          <summary>
            <Icon name="menu" />
            <span className="menu__open">Menü</span>
            <span className="menu__close">Schließen</span>
          </summary>
          <nav aria-label="Hauptnavigation">
            <ul>
              {items.map((item) => (
                <li key={item.href}>
                  <a href={item.href} aria-current={currentState(item.href, path)}>
                    <span>{item.label}</span>
                  </a>
                </li>
              ))}
              {search && (
                <li className="menu__search">
                  <a href={search.href} aria-current={currentState(search.href, path)}>
                    <Icon name="search" />
                    <span>{search.label}</span>
                  </a>
                </li>
              )}
            </ul>
          </nav>
        </details>
      </div>
    </header>
  );
}
