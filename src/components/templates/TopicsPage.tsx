import type { LinkItem } from '@/lib/linkItem';
import { softHyphens } from '@/lib/softHyphens';
import { MapCredit } from '../Map/MapCredit';
import { MapDefs } from '../Map/MapDefs';
import { MapLegend } from '../Map/MapLegend';
import { TopicMap } from '../Map/TopicMap';
import { memberNames } from '../memberNames';
import { PageHead } from '../parts/PageHead';
import { TopicCount } from '../TopicCount';
import type { TopicSummary } from './views';

export interface TopicsPageProps {
  trail: LinkItem[];
  title: string;
  lead: string;
  topics: TopicSummary[];
}

export function TopicsPage({ trail, title, lead, topics }: TopicsPageProps) {
  return (
    <>
      <MapDefs detail="mini" />
      <PageHead trail={trail} title={title} lead={lead} />
      <div className="container topics">
        <ul className="topic-rows">
          {topics.map((topic) => (
            <li key={topic.id} className="topic-row">
              <div className="topic-row__map">
                <TopicMap topic={topic} />
              </div>
              <div className="topic-row__text">
                <h2>
                  <a href={topic.href}>{softHyphens(topic.label)}</a>
                </h2>
                <p>{softHyphens(topic.summary)}</p>
                {!topic.sharedGoal && (
                  <p className="topic-row__names">{memberNames([...topic.performs, ...topic.advises])}</p>
                )}
              </div>
              <TopicCount topic={topic} />
            </li>
          ))}
        </ul>
        <MapLegend kind="topic" />
        <MapCredit />
      </div>
    </>
  );
}
