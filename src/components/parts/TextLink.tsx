import type { ReactNode } from 'react';
import { isOutgoing } from '@/lib/safeLink';
import { Icon, type IconName } from './Icon';

/**
 * A link with its arrow: right (a way on), north-east (another site, found by the address) or left (back).
 * `strong` sets it in 600. Inside running text use a plain `<a>`.
 */
export function TextLink({
  href,
  arrow,
  strong = false,
  rel,
  children,
}: {
  href: string;
  arrow?: 'right' | 'left' | 'none';
  strong?: boolean;
  rel?: 'prev' | 'next';
  children: ReactNode;
}) {
  const icon: IconName | null =
    arrow === 'none' ? null : arrow ? `arrow-${arrow}` : isOutgoing(href) ? 'arrow-out' : 'arrow-right';
  return (
    <a href={href} rel={rel} className={strong ? 'text-link text-link--strong' : 'text-link'}>
      {icon === 'arrow-left' && <Icon name={icon} />}
      <span>{children}</span>
      {icon && icon !== 'arrow-left' && <Icon name={icon} />}
    </a>
  );
}
