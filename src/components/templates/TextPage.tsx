import type { ReactNode } from 'react';
import type { LinkItem } from '@/lib/linkItem';
import { type ContentsEntry, ContentsList } from '../parts/ContentsList';
import { PageHead } from '../parts/PageHead';

/** A page of text: head, contents list left (from three sections on), the page's blocks right. */
export function TextPage({
  trail,
  title,
  kicker,
  lead,
  contents,
  children,
}: {
  trail: LinkItem[];
  title: string;
  kicker?: string;
  lead?: string | null;
  contents: ContentsEntry[];
  children: ReactNode;
}) {
  return (
    <>
      <PageHead trail={trail} title={title} kicker={kicker} lead={lead} />
      <div className="container text-page">
        <ContentsList entries={contents} />
        <div className="text-page__body">{children}</div>
      </div>
    </>
  );
}
