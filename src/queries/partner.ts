import { asVisitor, cms, oncePerRequest } from './cms';
import { listPartners, partnerView } from './partners';
import { neighbours, partnerPath, topicPath } from './paths';
import { withAddresses } from './richText';
import { topicsOfPartner } from './topics';

/** One released partner with shared topics and neighbours, or null. */
export const findPartner = oncePerRequest(async (slug: string) => {
  const payload = await cms();
  const [{ docs }, partners] = await Promise.all([
    payload.find({
      collection: 'partners',
      ...asVisitor,
      depth: 1,
      limit: 1,
      joins: false,
      where: { slug: { equals: slug } },
    }),
    listPartners(),
  ]);
  const document = docs[0];
  if (!document) return null;
  const topics = await topicsOfPartner(document.id);
  return {
    partner: {
      ...partnerView(document),
      topics: topics.map((topic) => ({ label: topic.title, href: topicPath(topic.slug) })),
    },
    text: withAddresses(document.text),
    updatedAt: document.updatedAt,
    ...neighbours(partners, slug, ({ name, slug: other }) => ({ label: name, href: partnerPath(other) })),
  };
});
