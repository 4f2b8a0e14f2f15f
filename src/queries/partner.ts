import type { Partner } from '@/payload-types';
import { asVisitor, cms, oncePerRequest } from './cms';
import { listPartners, partnerView } from './partners';
import { neighbours, partnerPath, topicPath } from './paths';
import { withAddresses } from './richText';
import { topicsOfPartner } from './topics';

/** One released partner with shared topics and neighbours, or null. */
export const findPartner = oncePerRequest(async (slug: string) => {
  const payload = await cms();
  const [{ docs }] = await Promise.all([
    payload.find({
      collection: 'partners',
      ...asVisitor,
      depth: 1,
      limit: 1,
      joins: false,
      select: { easy: { content: false } },
      where: { slug: { equals: slug } },
    }),
    // Asked for at the same time; they are remembered.
    listPartners(),
  ]);
  return docs[0] ? partnerOf(docs[0] as Partner) : null;
});

/** A partner as its page shows it. */
export async function partnerOf(document: Partner) {
  const [partners, topics] = await Promise.all([listPartners(), topicsOfPartner(document.id)]);
  return {
    document,
    partner: {
      ...partnerView(document),
      topics: topics.map((topic) => ({ label: topic.title, href: topicPath(topic.slug) })),
    },
    text: withAddresses(document.text),
    ...neighbours(partners, document.slug, ({ name, slug: other }) => ({
      label: name,
      href: partnerPath(other),
    })),
  };
}
