import type { ReactNode } from 'react';
import { SiteFrame } from '@/components/chrome/SiteFrame';
import { siteFrame } from '@/queries/frame';

/** Header and footer of the site; they name no address, for this one is a secret. */
export async function accountFrame(content: ReactNode) {
  const { header, keptUntil: _, ...frame } = await siteFrame();
  return (
    <SiteFrame {...frame} header={{ path: '', ...header }}>
      {content}
    </SiteFrame>
  );
}
