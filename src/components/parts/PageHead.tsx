import type { ReactNode } from 'react';
import type { LinkItem } from '@/lib/linkItem';
import { softHyphens } from '@/lib/softHyphens';
import { fixedSpaces } from '@/lib/typography';
import { Breadcrumb } from '../chrome/Breadcrumb';
import { Kicker } from './Kicker';
import { type PageVersions, VersionSwitch } from './VersionSwitch';

/**
 * The head of a page: breadcrumb, kicker, h1, lead. `tint` lays it on the tinted band (profiles);
 * `aside` stands right of it (a map). `children` follow the lead.
 */
export function PageHead({
  trail,
  kicker,
  title,
  subtitle,
  versions,
  lead,
  tint = false,
  aside,
  children,
}: {
  /** The pages above this one, Start first; this page itself is added as the last, unlinked item. */
  trail?: LinkItem[];
  kicker?: string;
  title: string;
  subtitle?: string;
  versions?: PageVersions;
  lead?: string | null;
  tint?: boolean;
  aside?: ReactNode;
  children?: ReactNode;
}) {
  const text = (
    <div className="page-head__text">
      {kicker && <Kicker>{kicker}</Kicker>}
      <h1>{softHyphens(title)}</h1>
      {subtitle && <p className="page-head__subtitle">{subtitle}</p>}
      <VersionSwitch versions={versions} />
      {lead && <p className="lead">{fixedSpaces(softHyphens(lead))}</p>}
      {children}
    </div>
  );
  return (
    <div className={tint ? 'page-head page-head--tint' : 'page-head'}>
      <div className="container">
        {trail && <Breadcrumb trail={trail} current={title} />}
        <div className={aside ? 'page-head__split' : undefined}>
          {text}
          {aside && <div className="page-head__aside">{aside}</div>}
        </div>
      </div>
    </div>
  );
}
