'use client';

import { Link } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

/** An entry of the navigation that says when it is the page at hand. */
export function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const path = usePathname();
  const [place = href] = href.split('?');
  const isHere = place === '/admin' ? path === place : path === place || path.startsWith(`${place}/`);
  return (
    <Link
      className={isHere ? 'nav__link panel-nav__here' : 'nav__link'}
      href={href}
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
    >
      <span className="nav__link-label">{children}</span>
    </Link>
  );
}
