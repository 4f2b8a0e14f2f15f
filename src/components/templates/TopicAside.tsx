import type { LinkItem } from '@/lib/linkItem';
import { AsideBox } from '../parts/AsideBox';
import { DownloadLink } from '../parts/DownloadLink';
import type { TopicView } from './TopicPage';

/** Meetings, partners, documents and other topics; boxes without content are left out. */
export function TopicAside({ topic: { meetings, partners, documents, otherTopics } }: { topic: TopicView }) {
  return (
    <aside className="topic__aside" aria-label="Mehr zu diesem Thema">
      {meetings.length > 0 && (
        <AsideBox title="Beraten auf Tagungen">
          <ul className="lines">
            {meetings.map((meeting) => (
              <li key={meeting}>{meeting}</li>
            ))}
          </ul>
        </AsideBox>
      )}
      {documents.length > 0 && (
        <AsideBox title="Dokumente">
          {documents.map((file) => (
            <DownloadLink key={file.href} {...file} />
          ))}
        </AsideBox>
      )}
      <LinkBox title="Partner" links={partners} />
      <LinkBox title="Weitere Themen" links={otherTopics} />
    </aside>
  );
}

function LinkBox({ title, links }: { title: string; links: LinkItem[] }) {
  if (links.length === 0) return null;
  return (
    <AsideBox title={title}>
      <ul className="lines">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ul>
    </AsideBox>
  );
}
