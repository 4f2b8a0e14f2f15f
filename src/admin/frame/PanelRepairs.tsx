'use client';

import { type ReactNode, useEffect } from 'react';
import { repairPage } from './repairs';

/** Keeps Payload's pages repaired while they change. */
export function PanelRepairs({ children }: { children: ReactNode }) {
  useEffect(() => {
    let frame = 0;
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => repairPage(document));
    });
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['class'] });
    repairPage(document);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, []);
  return children;
}
