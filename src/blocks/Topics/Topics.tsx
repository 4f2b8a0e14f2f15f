import { Section } from '@/components/parts/Section';
import { TopicCards } from '@/components/TopicCards';
import type { TopicSummary } from '@/components/templates/views';

export interface TopicsView {
  heading?: string | null;
  intro?: string | null;
  topics: TopicSummary[];
}

export function Topics({ heading, intro, topics }: TopicsView) {
  return (
    <Section heading={heading || 'Unsere Themenschwerpunkte'} intro={intro && <p>{intro}</p>}>
      <TopicCards topics={topics} />
    </Section>
  );
}
