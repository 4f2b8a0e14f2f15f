import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

/** A link that looks like a button: for the one next step of a page. */
export function ButtonLink({
  href,
  kind = 'primary',
  icon,
  children,
}: {
  href: string;
  kind?: 'primary' | 'secondary';
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <a href={href} className={`kern-btn kern-btn--${kind}`}>
      {icon && <Icon name={icon} />}
      <span className="kern-label">{children}</span>
    </a>
  );
}
