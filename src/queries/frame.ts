import type { SiteFrameProps } from '@/components/chrome/SiteFrame';
import { cms, oncePerRequest } from './cms';
import { known } from './relations';

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
  return {
    items: toLinks(main.items),
    footer: {
      office,
      groups: (footer.groups ?? []).map(({ title, items }) => ({ title, items: toLinks(items) })),
    },
    notice: currentNotice(notice, new Date()),
  } satisfies Pick<SiteFrameProps, 'footer' | 'notice'> & { items: SiteFrameProps['header']['items'] };
});

interface Notice {
  text?: string | null;
  level: 'info' | 'warning';
  from?: string | null;
  until?: string | null;
}

/** The notice, when it has a text and its time is now. */
export function currentNotice({ text, level, from, until }: Notice, now: Date) {
  const words = known(text);
  if (!words) return null;
  if (from && new Date(from) > now) return null;
  if (until && new Date(until) <= now) return null;
  return { text: words, level };
}
