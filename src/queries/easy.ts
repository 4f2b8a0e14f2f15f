import type { CollectionSlug, Where } from 'payload';
import type { EasyBlockView } from '@/components/Easy/easyView';
import type { PageVersions } from '@/components/parts/VersionSwitch';
import type { Checked } from '@/components/templates/EasyPage';
import type { LinkItem } from '@/lib/linkItem';
import type { Page } from '@/payload-types';
import { documentPath } from '@/publishing/documentPath';
import { asVisitor, cms, oncePerRequest } from './cms';
import { pictureView } from './media';
import { listMembers } from './members';
import { listPages } from './pages';
import { listPartners } from './partners';
import { easyPath, memberPath, partnerPath, topicPath } from './paths';
import { known } from './relations';
import { listTopics } from './topics';

type Easy = NonNullable<Page['easy']>;

/** Text areas hold one sentence, point or line of an address per line. */
const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export function easyViews(content: Easy['content']): EasyBlockView[] {
  return (content ?? []).map(easyView);
}

function easyView(block: NonNullable<Easy['content']>[number]): EasyBlockView {
  const heading = known(block.heading);
  switch (block.blockType) {
    case 'easyText': {
      const { label, url } = block.link ?? {};
      return {
        blockType: 'easyText',
        heading,
        sentences: linesOf(block.sentences),
        picture: pictureView(block.picture),
        drawing: known(block.drawing),
        link: label && url ? { label, href: url } : null,
      };
    }
    case 'easyList':
      return { blockType: 'easyList', heading, intro: known(block.intro), items: linesOf(block.items) };
    case 'easyAddress':
      return {
        blockType: 'easyAddress',
        heading,
        intro: known(block.intro),
        lines: linesOf(block.lines),
        phone: known(block.phone),
        email: known(block.email),
      };
  }
}

export function checkedOf({
  checkedBy,
  checkedOn,
}: Pick<Easy, 'checkedBy' | 'checkedOn'>): Checked | undefined {
  return checkedBy && checkedOn ? { by: checkedBy, on: checkedOn } : undefined;
}

/** A document in Leichte Sprache as its page shows it. */
export function easyOf({ title, lead, content, ...checked }: Easy) {
  return {
    title: title ?? '',
    lead: known(lead),
    checked: checkedOf(checked),
    blocks: easyViews(content),
  };
}

const folders = {
  mitgliedsverbaende: 'member-associations',
  themen: 'topics',
  partner: 'partners',
} as const;

/** Which document a path of the site belongs to, by the first part of the path. */
function ownerOf(path: string): { collection: CollectionSlug; where: Where } | null {
  const [first = '', slug, ...more] = path.split('/').slice(1);
  if (!(first in folders)) return { collection: 'pages', where: { path: { equals: path } } };
  const collection = folders[first as keyof typeof folders];
  return slug && more.length === 0 ? { collection, where: { slug: { equals: slug } } } : null;
}

/** The released text in Leichte Sprache of the page at a path, or null. */
export const findEasy = oncePerRequest(async (path: string) => {
  const owner = ownerOf(path);
  if (!owner) return null;
  const payload = await cms();
  const { docs } = await payload.find({
    collection: owner.collection as 'pages',
    ...asVisitor,
    depth: 1,
    limit: 1,
    where: { and: [owner.where, { 'easy.isFilled': { equals: true } }] },
    select: { easy: true, slug: true, path: true, updatedAt: true },
  });
  const [document] = docs;
  const plain = document && documentPath(owner.collection, document);
  // The home page has the four explanations instead.
  if (!document?.easy || !plain || plain === '/') return null;
  return { ...easyOf(document.easy), plain, updatedAt: document.updatedAt };
});

/** The other forms of a page. */
export function versionsOf(document: { easy?: { isFilled?: boolean | null } }, path: string): PageVersions {
  return { easy: document.easy?.isFilled ? easyPath(path) : undefined };
}

/** The same for the head of the document. */
export const languagesOf = ({ easy }: PageVersions): Record<string, string> =>
  easy ? { 'de-simple': easy } : {};

export interface EasyAddress extends LinkItem {
  updatedAt: string;
}

/** Every page in Leichte Sprache besides the first one, in the order of the sitemap. */
export const listEasy = oncePerRequest(async (): Promise<EasyAddress[]> => {
  const [pages, members, topics, partners] = await Promise.all([
    listPages(),
    listMembers(),
    listTopics(),
    listPartners(),
  ]);
  type Listed = { easy?: { title?: string | null; isFilled?: boolean | null }; updatedAt: string };
  const links = <T extends Listed>(documents: readonly T[], path: (document: T) => string) =>
    documents
      .filter(({ easy }) => easy?.isFilled)
      .map((document) => ({
        label: document.easy?.title ?? '',
        href: easyPath(path(document)),
        updatedAt: document.updatedAt,
      }));
  return [
    ...links(
      pages.filter(({ fixed }) => fixed !== 'home'),
      ({ path }) => path ?? '/',
    ),
    ...links(members, ({ slug }) => memberPath(slug)),
    ...links(topics, ({ slug }) => topicPath(slug)),
    ...links(partners, ({ slug }) => partnerPath(slug)),
  ];
});
