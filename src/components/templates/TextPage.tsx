import type { ReactNode } from 'react';
import type { LinkItem } from '@/lib/linkItem';
import { type ContentsEntry, ContentsList } from '../parts/ContentsList';
import { PageHead } from '../parts/PageHead';
import type { PageVersions } from '../parts/VersionSwitch';

/** A page of text: head, contents list left (from three sections on), the page's blocks right. */
export function TextPage({
  trail,
  title,
  kicker,
  versions,
  lead,
  contents,
  children,
}: {
  trail: LinkItem[];
  title: string;
  kicker?: string;
  versions?: PageVersions;
  lead?: string | null;
  contents: ContentsEntry[];
  children: ReactNode;
}) {
  return (
    <>
      <PageHead trail={trail} title={title} kicker={kicker} versions={versions} lead={lead} />
      <div className="container text-page">
        <ContentsList entries={contents} />
        <div className="text-page__body">{children}</div>
      </div>
    </>
  );
}
