'use client';

import { useNav, useWindowInfo } from '@payloadcms/ui';
import { useEffect } from 'react';

/** Payload closes the navigation on every screen under 1440 pixels; there is room for it from 1024 on. */
export function OpenNav() {
  const { setNavOpen } = useNav();
  const { l: isUnder1440, m: isUnder1024 } = useWindowInfo().breakpoints ?? {};
  useEffect(() => {
    if (!isUnder1440 || isUnder1024) return;
    // After Payload's own effect, which runs later than this one.
    const frame = requestAnimationFrame(() => setNavOpen(true));
    return () => cancelAnimationFrame(frame);
  }, [isUnder1440, isUnder1024, setNavOpen]);
  return null;
}
