import type { BlockView } from '@/blocks/blockView';
import type { RichTextContent } from '@/lib/lexicalTypes';
import type { Page } from '@/payload-types';
import { downloadItems, pictureView } from './media';
import { listMembers, memberRef } from './members';
import { listPartners, partnerView } from './partners';
import { withAddresses } from './richText';
import { topicSummaries } from './topics';

type Block = NonNullable<Page['layout']>[number];

const empty: RichTextContent = { root: { children: [] } };
const text = (content: unknown) => withAddresses(content) ?? empty;
const link = ({ label, url }: { label?: string | null; url?: string | null }) =>
  label && url ? { label, href: url } : null;

/** The blocks of a document as the page shows them: links, pictures and lists resolved, rights applied. */
export async function blockViews(layout: readonly Block[] | null | undefined): Promise<BlockView[]> {
  return (await Promise.all((layout ?? []).map(blockView))).filter((view) => view !== null);
}

async function blockView(block: Block): Promise<BlockView | null> {
  switch (block.blockType) {
    case 'text':
      return { blockType: 'text', content: text(block.content) };
    case 'pictureText': {
      const picture = pictureView(block.picture);
      if (!picture) return { blockType: 'text', content: text(block.content) };
      return { blockType: 'pictureText', picture, content: text(block.content), side: block.side };
    }
    case 'facts':
      return { blockType: 'facts', heading: block.heading, variant: block.variant, items: block.items };
    case 'faq':
      return {
        blockType: 'faq',
        heading: block.heading,
        items: block.items.map(({ answer, question }) => ({ question, answer: text(answer) })),
      };
    case 'cta': {
      const target = link(block.link);
      return target && { blockType: 'cta', heading: block.heading, text: block.text, link: target };
    }
    case 'members': {
      const members = (await listMembers()).map(memberRef);
      return {
        blockType: 'members',
        heading: block.heading,
        intro: block.intro,
        variant: block.variant,
        members,
      };
    }
    case 'topics':
      return {
        blockType: 'topics',
        heading: block.heading,
        intro: block.intro,
        topics: await topicSummaries(),
      };
    case 'partners': {
      const partners = (await listPartners()).map(partnerView);
      return { blockType: 'partners', heading: block.heading, intro: block.intro, partners };
    }
    case 'downloads':
      return { blockType: 'downloads', heading: block.heading, files: downloadItems(block.files) };
    case 'levels':
      return {
        blockType: 'levels',
        heading: block.heading,
        subheading: block.subheading,
        content: text(block.content),
        link: link(block.link ?? {}),
        rows: block.rows,
      };
    case 'statements':
      return { blockType: 'statements', heading: block.heading, intro: block.intro, items: block.items };
  }
}
