import type { TopicSummary } from './templates/views';

/**
 * How many members name a topic as their task. Members' task lists are incomplete, so this is what is attested,
 * never a share of all members.
 */
export function TopicCount({ topic }: { topic: TopicSummary }) {
  if (topic.sharedGoal) return <p className="count">Gemeinsames Ziel aller Mitglieder</p>;
  const count = topic.performs.length + topic.advises.length;
  return (
    <p className="count">
      belegt bei{' '}
      <span>
        <b>{count}</b> {count === 1 ? 'Mitglied' : 'Mitgliedern'}
      </span>
    </p>
  );
}
