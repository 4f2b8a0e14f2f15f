import { Section } from '@/components/parts/Section';
import { TopicCards } from '@/components/TopicCards';
import type { TopicSummary } from '@/components/templates/views';

export interface TopicsView {
  /** Target of the contents list. */
  id?: string;
  heading?: string | null;
  intro?: string | null;
  topics: TopicSummary[];
}

export function Topics({ id, heading, intro, topics }: TopicsView) {
  return (
    <Section id={id} heading={heading || 'Unsere Themenschwerpunkte'} intro={intro && <p>{intro}</p>}>
      <TopicCards topics={topics} />
    </Section>
  );
}
