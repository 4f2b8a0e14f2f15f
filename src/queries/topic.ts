import type { TopicView } from '@/components/templates/TopicPage';
import { stateName } from '@/fields/states';
import type { Topic } from '@/payload-types';
import { asVisitor, cms, everyField, oncePerRequest } from './cms';
import { downloadItems } from './media';
import { listMembers } from './members';
import { neighbours, partnerPath, topicPath } from './paths';
import { known, released } from './relations';
import { type ListedTopic, listTopics, topicSummary } from './topics';

/** One released topic with its members and its neighbours, or null. */
export const findTopic = oncePerRequest(async (slug: string) => {
  const payload = await cms();
  // Members come from the list; loading them here as well would cost a statement.
  const { members: _, ...fields } = everyField(payload, 'topics');
  const [{ docs }] = await Promise.all([
    payload.find({
      collection: 'topics',
      ...asVisitor,
      depth: 1,
      limit: 1,
      select: { ...fields, easy: { isFilled: true } },
      where: { slug: { equals: slug } },
    }),
    // Asked for at the same time; they are remembered.
    listMembers(),
    listTopics(),
  ]);
  return docs[0] ? topicOf(docs[0] as Topic) : null;
});

/** A topic as its page shows it. */
export async function topicOf(document: Topic) {
  const [members, topics] = await Promise.all([listMembers(), listTopics()]);
  const link = (topic: ListedTopic) => ({ label: topic.title, href: topicPath(topic.slug) });
  const topic: TopicView = {
    ...topicSummary(document, members),
    ...factsOf(document),
    otherTopics: topics.filter(({ id }) => id !== document.id).map(link),
  };
  return { document, topic, ...neighbours(topics, document.slug, link) };
}

function factsOf(document: Topic) {
  return {
    legalBases: (document.legalBases ?? []).map(({ state, text, url }) => ({
      state: state ? stateName(state) : undefined,
      text,
      url: known(url),
    })),
    meetings: (document.meetings ?? []).map(({ label }) => label),
    partners: released(document.partners).map(({ name, slug }) => ({ label: name, href: partnerPath(slug) })),
    contacts: (document.contacts ?? []).map((contact) => ({
      function: contact.function,
      name: known(contact.name),
      email: known(contact.email),
      phone: known(contact.phone),
    })),
    documents: downloadItems(document.documents),
  };
}
