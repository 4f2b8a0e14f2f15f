import { softHyphens } from '@/lib/softHyphens';
import { MapLegend } from './Map/MapLegend';
import { TopicMap } from './Map/TopicMap';
import { TextLink } from './parts/TextLink';
import { TopicCount } from './TopicCount';
import { topicsPath } from './templates/paths';
import type { TopicSummary } from './templates/views';

/** The topics as cards with a small map each; the last cell explains the colours and leads to all topics. */
export function TopicCards({ topics }: { topics: TopicSummary[] }) {
  return (
    <ul className="topic-cards">
      {topics.map((topic) => (
        <li key={topic.id} className="topic-card">
          <div className="topic-card__words">
            <h3>
              <a href={topic.href}>{softHyphens(topic.label)}</a>
            </h3>
            <p>{softHyphens(topic.summary)}</p>
          </div>
          <div className="topic-card__map">
            <TopicMap topic={topic} />
          </div>
          <TopicCount topic={topic} />
        </li>
      ))}
      <li className="topic-card topic-card--key">
        <h3>So lesen Sie die Karten</h3>
        <MapLegend kind="topic" />
        <TextLink href={topicsPath} strong>
          Alle Themen
        </TextLink>
      </li>
    </ul>
  );
}
