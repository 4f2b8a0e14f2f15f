import { editorConfigFactory } from '@payloadcms/richtext-lexical';
import type { CollectionSlug, GlobalSlug, Payload } from 'payload';
import { editor } from '@/fields/richText';
import { accessibilityStatement } from './accessibilityStatement';
import { explanations } from './easy/explanations';
import { legal } from './legal';
import { members } from './members';
import { footerNavigation, mainNavigation } from './navigation';
import { office } from './office';
import { pages } from './pages';
import { partners } from './partners';
import { synonyms } from './synonyms';
import { richTextWith, toBlock, toNavigation } from './toDocument';
import { topics } from './topics';

type Ids = Map<string, number>;

/**
 * Fills the database with the first content. Whatever exists already, by its address, is left alone, so it can
 * run again at any time without doubling or overwriting anybody's work.
 * @returns how many documents were made
 */
export async function seed(payload: Payload): Promise<number> {
  const richText = richTextWith(await editorConfigFactory.fromEditor({ config: payload.config, editor }));
  let made = 0;

  async function make(
    collection: CollectionSlug,
    documents: { slug: string; data: object }[],
  ): Promise<{ ids: Ids; fresh: Set<string> }> {
    const ids: Ids = new Map();
    const fresh = new Set<string>();
    for (const { slug, data } of documents) {
      const { docs } = await payload.find({
        collection,
        where: { slug: { equals: slug } },
        depth: 0,
        limit: 1,
        draft: true,
        trash: true,
        overrideAccess: true,
      });
      const existing = docs[0]?.id;
      if (existing === undefined) {
        const document = await payload.create({
          collection,
          data: data as never,
          depth: 0,
          overrideAccess: true,
        });
        ids.set(slug, document.id as number);
        fresh.add(slug);
        made += 1;
      } else ids.set(slug, existing as number);
    }
    return { ids, fresh };
  }

  const idsOf = (ids: Ids, slugs: readonly string[]) =>
    slugs.map((slug) => ids.get(slug)).filter((id): id is number => id !== undefined);

  const partnerIds = await make(
    'partners',
    partners.map(({ status, text, topics: _, ...partner }) => ({
      slug: partner.slug,
      data: { ...partner, text: text ? richText(text) : undefined, _status: status },
    })),
  );

  const topicIds = await make(
    'topics',
    topics.map(({ status, layout, members: _, partners: topicPartners, ...topic }) => ({
      slug: topic.slug,
      data: {
        ...topic,
        layout: layout.map((block) => toBlock(block, richText)),
        partners: idsOf(partnerIds.ids, topicPartners),
        _status: status,
      },
    })),
  );

  const memberIds = await make(
    'member-associations',
    members.map(({ status, description, tasks, ...member }) => ({
      slug: member.slug,
      data: {
        ...member,
        description: description ? richText(description) : undefined,
        tasks: tasks.map(({ topic, ...task }) => ({
          ...task,
          topic: topic ? topicIds.ids.get(topic) : undefined,
        })),
        _status: status,
      },
    })),
  );

  for (const { slug, members: named, status } of topics) {
    const id = topicIds.ids.get(slug);
    if (!id || !topicIds.fresh.has(slug) || named.length === 0) continue;
    await payload.update({
      collection: 'topics',
      id,
      data: { members: idsOf(memberIds.ids, named), _status: status },
      draft: status === 'draft',
      depth: 0,
      overrideAccess: true,
    });
  }

  await make(
    'pages',
    pages.map(({ status, layout, path: _, ...page }) => ({
      slug: page.slug,
      data: { ...page, layout: layout.map((block) => toBlock(block, richText)), _status: status },
    })),
  );

  made += await seedSynonyms(payload);
  await seedGlobals(payload);
  return made;
}

/** Only where there are none: staff may have taken one away. */
async function seedSynonyms(payload: Payload): Promise<number> {
  const { totalDocs } = await payload.count({ collection: 'synonyms', overrideAccess: true });
  if (totalDocs > 0) return 0;
  for (const data of synonyms) await payload.create({ collection: 'synonyms', data, overrideAccess: true });
  return synonyms.length;
}

async function seedGlobals(payload: Payload): Promise<void> {
  const empty = async (slug: GlobalSlug) => {
    const global = (await payload.findGlobal({ slug, depth: 0, overrideAccess: true })) as {
      updatedAt?: string | null;
    };
    return !global.updatedAt;
  };
  if (await empty('main-navigation')) {
    await payload.updateGlobal({
      slug: 'main-navigation',
      data: { items: toNavigation(mainNavigation) },
      overrideAccess: true,
    });
  }
  if (await empty('footer-navigation')) {
    const groups = footerNavigation.map(({ title, items }) => ({ title, items: toNavigation(items) }));
    await payload.updateGlobal({ slug: 'footer-navigation', data: { groups }, overrideAccess: true });
  }
  if (await empty('office')) {
    await payload.updateGlobal({ slug: 'office', data: { ...office }, overrideAccess: true });
  }
  if (await empty('explanations')) {
    const { title, ...parts } = explanations;
    const contents = Object.entries(parts).map(([name, content]) => [name, { content }]);
    await payload.updateGlobal({
      slug: 'explanations',
      data: { title, ...Object.fromEntries(contents) },
      overrideAccess: true,
    });
  }
  if (await empty('accessibility-statement')) {
    await payload.updateGlobal({
      slug: 'accessibility-statement',
      data: accessibilityStatement,
      overrideAccess: true,
    });
  }
  if (await empty('legal')) {
    await payload.updateGlobal({ slug: 'legal', data: legal, overrideAccess: true });
  }
}
