'use client';

import { useNav } from '@payloadcms/ui';
import { useEffect } from 'react';

/** Payload closes the navigation on every screen under 1440 pixels; there is room for it from 1024 on. */
export function OpenNav() {
  const { hydrated, setNavOpen } = useNav();
  useEffect(() => {
    if (hydrated && window.matchMedia('(min-width: 1025px) and (max-width: 1440px)').matches)
      setNavOpen(true);
  }, [hydrated, setNavOpen]);
  return null;
}
