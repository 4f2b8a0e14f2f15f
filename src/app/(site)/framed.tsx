import type { ReactNode } from 'react';
import { SiteFrame } from '@/components/chrome/SiteFrame';
import { searchPath } from '@/components/templates/paths';
import { formHref } from '@/lib/formPaths';
import { KEPT_UNTIL } from '@/lib/keptUntil';
import type { LinkItem } from '@/lib/linkItem';
import { siteFrame } from '@/queries/frame';
import { absolute } from '@/queries/metadata';

interface Around {
  path: string;
  /** When what the page says was last changed; null where nobody is asked what is wrong: forms and error pages. */
  feedback?: { updated?: Date | string | null } | null;
  /** Not where the search does not work. */
  withSearch?: boolean;
}

const report = '/barriere-melden';

/** Puts header, notice and footer around the content of a page. */
export async function framed({ path, feedback = {}, withSearch = true }: Around, content: ReactNode) {
  const { header, keptUntil, ...frame } = await siteFrame();
  const about = feedback ? path : undefined;
  const links: LinkItem[] = [
    { label: 'Fehler auf dieser Seite melden', href: formHref('/fehler-melden', about) },
    { label: 'Barriere melden', href: formHref(report, about) },
  ];
  // The same words lead to the same form: in the footer, too, it knows which page it is about.
  const groups = frame.footer.groups.map((group) => ({
    ...group,
    items: group.items.map((item) =>
      item.href === report ? { ...item, href: formHref(report, about) } : item,
    ),
  }));
  return (
    <>
      {keptUntil && <meta name={KEPT_UNTIL} content={keptUntil} />}
      <SiteFrame
        {...frame}
        header={{ path, ...header, search: withSearch ? { label: 'Suche', href: searchPath } : null }}
        footer={{ ...frame.footer, groups, address: absolute(path) }}
        feedback={feedback && { ...feedback, links }}
      >
        {content}
      </SiteFrame>
    </>
  );
}
