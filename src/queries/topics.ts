import type { MemberTask } from '@/components/templates/TopicPage';
import type { TopicSummary } from '@/components/templates/views';
import type { Topic } from '@/payload-types';
import { asVisitor, cms, oncePerRequest } from './cms';
import { type ListedMember, listMembers, memberRef } from './members';
import { easyTitle, topicPath } from './paths';
import { idOf } from './relations';

export type ListedTopic = Pick<
  Topic,
  'id' | 'slug' | 'title' | 'summary' | 'sharedGoal' | 'updatedAt' | 'easy'
>;

/** Released topics in their order. */
export const listTopics = oncePerRequest(async (): Promise<ListedTopic[]> => {
  const payload = await cms();
  const { docs } = await payload.find({
    collection: 'topics',
    ...asVisitor,
    sort: 'order',
    select: { slug: true, title: true, summary: true, sharedGoal: true, updatedAt: true, easy: easyTitle },
  });
  return docs;
});

/** Members that name a task of this topic, with their own words for it. */
function membersWith(topicId: number, role: 'performs' | 'advises', members: ListedMember[]): MemberTask[] {
  return members.flatMap((member) => {
    const tasks = (member.tasks ?? [])
      .filter((task) => idOf(task.topic) === topicId && (task.role ?? 'performs') === role)
      .map((task) => task.text);
    return tasks.length > 0 ? [{ ...memberRef(member), tasks }] : [];
  });
}

export interface TopicWithMembers extends TopicSummary {
  performs: MemberTask[];
  advises: MemberTask[];
}

export function topicSummary(topic: ListedTopic, members: ListedMember[]): TopicWithMembers {
  const sharedGoal = topic.sharedGoal ?? false;
  return {
    id: topic.slug,
    label: topic.title,
    href: topicPath(topic.slug),
    summary: topic.summary,
    sharedGoal,
    performs: sharedGoal
      ? members.map((member) => ({ ...memberRef(member), tasks: [] }))
      : membersWith(topic.id, 'performs', members),
    advises: sharedGoal ? [] : membersWith(topic.id, 'advises', members),
  };
}

/** Topics with the members that maps and cards show. */
export async function topicSummaries(): Promise<TopicWithMembers[]> {
  const [topics, members] = await Promise.all([listTopics(), listMembers()]);
  return topics.map((topic) => topicSummary(topic, members));
}

/** Released topics that name a partner. */
export async function topicsOfPartner(partner: number) {
  const payload = await cms();
  const { docs } = await payload.find({
    collection: 'topics',
    ...asVisitor,
    sort: 'order',
    where: { partners: { equals: partner } },
    select: { slug: true, title: true },
  });
  return docs;
}
