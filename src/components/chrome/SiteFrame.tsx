import type { ReactNode } from 'react';
import type { LinkItem } from '@/lib/linkItem';
import { FeedbackBar } from './FeedbackBar';
import { SiteFooter, type SiteFooterProps } from './SiteFooter';
import { SiteHeader, type SiteHeaderProps } from './SiteHeader';
import { SiteNotice } from './SiteNotice';
import { SkipLinks } from './SkipLinks';

export type SiteFrameProps = {
  header: SiteHeaderProps;
  footer: SiteFooterProps;
  notice?: { text: string; level: 'info' | 'warning' } | null;
  /** Left out on forms and error pages. */
  feedback?: { updated?: Date | string | null; links?: LinkItem[] } | null;
  skipLinks?: LinkItem[];
  children: ReactNode;
};

/** What stands around the content of every public page. */
export function SiteFrame({ header, footer, notice, feedback, skipLinks, children }: SiteFrameProps) {
  return (
    <>
      <SkipLinks links={skipLinks} />
      <SiteHeader {...header} />
      {notice && <SiteNotice {...notice} />}
      <main id="inhalt" tabIndex={-1}>
        {children}
      </main>
      {feedback && <FeedbackBar {...feedback} />}
      <SiteFooter {...footer} />
    </>
  );
}
