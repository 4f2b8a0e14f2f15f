'use client';

import { type ReactNode, useEffect } from 'react';

/**
 * Who has chosen no colours gets those of the own system, also before signing in: of the settings that Payload gives
 * to strangers, the one about colours is missing, and all their pages would be light.
 */
export function SystemTheme({ children }: { children: ReactNode }) {
  useEffect(() => {
    if (/(^|; )payload-theme=/.test(document.cookie)) return;
    const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  }, []);
  return children;
}
