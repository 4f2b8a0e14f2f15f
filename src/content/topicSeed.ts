import { internalNote } from './internalNote';
import { members } from './members';
import { partners } from './partners';
import type { SourceId } from './sources';
import type { MemberSeed, TopicSeed, TopicSlug } from './types';

interface TopicFacts
  extends Pick<TopicSeed, 'title' | 'slug' | 'summary' | 'layout' | 'order' | 'easy' | 'status'> {
  sharedGoal?: boolean;
  /** Laws that hold in all states; those of the member associations are added. */
  laws?: TopicSeed['legalBases'];
  meetings?: string[];
  /** Open questions for staff. */
  open: string[];
  sources: SourceId[];
}

/** Completes a topic: who does it follows from the tasks of the members, so that both can never disagree. */
export function topicSeed(facts: TopicFacts): TopicSeed {
  const { laws = [], meetings = [], open, sources, sharedGoal = false, ...text } = facts;
  const involved = sharedGoal ? [] : members.filter((member) => hasTask(member, text.slug));
  return {
    ...text,
    sharedGoal,
    members: involved.map((member) => member.slug),
    partners: partners.filter((partner) => partner.topics.includes(text.slug)).map((partner) => partner.slug),
    legalBases: [...laws, ...legalBasesOf(involved)],
    meetings: meetings.map((label) => ({ label })),
    internalNote: internalNote(sharedGoal ? open : [countQuestion(text.slug), ...open], sources),
  };
}

function hasTask(member: MemberSeed, topic: TopicSlug, role?: 'performs' | 'advises'): boolean {
  return member.tasks.some((task) => task.topic === topic && (!role || task.role === role));
}

function legalBasesOf(involved: MemberSeed[]): TopicSeed['legalBases'] {
  const byText = new Map(involved.map(({ state, legalBasis }) => [legalBasis, { state, text: legalBasis }]));
  return [...byText.values()].sort((a, b) => a.state.localeCompare(b.state, 'de'));
}

/** A task that nobody has named may still exist: the number is a lower bound and must not be shown as complete. */
function countQuestion(topic: TopicSlug): string {
  const performing = members.filter((member) => hasTask(member, topic, 'performs')).length;
  const advising = members.filter((member) => hasTask(member, topic, 'advises')).length;
  return `Welche Mitglieder haben diese Aufgabe wirklich? Belegt sind ${performing} mit eigener Aufgabe und ${advising} mit Beratung. Das ist eine Untergrenze, keine vollständige Zahl.`;
}
