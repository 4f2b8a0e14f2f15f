import type { SiteFrameProps } from '@/components/chrome/SiteFrame';
import { cms, oncePerRequest } from './cms';
import { currentNotice, nextNoticeChange } from './notice';

const read = { overrideAccess: false, depth: 0 } as const;

const toLinks = (items: { label: string; url: string }[] | null | undefined) =>
  (items ?? []).map(({ label, url }) => ({ label, href: url }));

/** What stands around every page: navigation, address, notice. */
export const siteFrame = oncePerRequest(async () => {
  const payload = await cms();
  const [main, footer, office, notice] = await Promise.all([
    payload.findGlobal({ slug: 'main-navigation', ...read }),
    payload.findGlobal({ slug: 'footer-navigation', ...read }),
    payload.findGlobal({ slug: 'office', ...read }),
    payload.findGlobal({ slug: 'site-notice', ...read }),
  ]);
  const now = new Date();
  return {
    items: toLinks(main.items),
    footer: {
      office,
      groups: (footer.groups ?? []).map(({ title, items }) => ({ title, items: toLinks(items) })),
    },
    notice: currentNotice(notice, now),
    keptUntil: nextNoticeChange(notice, now),
  } satisfies Pick<SiteFrameProps, 'footer' | 'notice'> & {
    items: SiteFrameProps['header']['items'];
    keptUntil?: string;
  };
});
