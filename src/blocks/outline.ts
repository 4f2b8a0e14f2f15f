import type { ContentsEntry } from '@/components/parts/ContentsList';
import { freeId, headingsOf } from '@/lib/richTextHeadings';
import type { BlockView } from './blockView';

/** Ids the frame of a page uses itself. */
const FRAME_IDS = ['inhalt', 'auf-dieser-seite'];

/** Headings of blocks that editors may leave empty. */
const DEFAULT_HEADINGS: Partial<Record<BlockView['blockType'], string>> = {
  faq: 'Fragen und Antworten',
  downloads: 'Zum Herunterladen',
  members: 'Unsere Mitgliedsverbände',
  topics: 'Unsere Themenschwerpunkte',
  partners: 'Unsere Partner',
};

export type BlockOutline = {
  /** Id of the block's own heading, when it has one. */
  id?: string;
  /** Ids that stand before this block. */
  taken: string[];
  /** What the contents list shows of it: its sections (h2). */
  entries: ContentsEntry[];
};

/** Gives every heading of a page an id of its own, block by block. */
export function outlineOf(blocks: readonly BlockView[]): BlockOutline[] {
  const taken = [...FRAME_IDS];
  return blocks.map((block) => {
    const before = [...taken];
    if (block.blockType === 'text' || block.blockType === 'pictureText') {
      const headings = headingsOf(block.content, before);
      taken.push(...headings.map(({ id }) => id));
      const entries = headings.filter(({ level }) => level === 2).map(({ id, title }) => ({ id, title }));
      return { taken: before, entries };
    }
    const title = block.heading || DEFAULT_HEADINGS[block.blockType];
    if (!title) return { taken: before, entries: [] };
    const id = freeId(title, before);
    taken.push(id);
    return { id, taken: before, entries: [{ id, title }] };
  });
}

/** The entries of "Auf dieser Seite". */
export function contentsOf(blocks: readonly BlockView[]): ContentsEntry[] {
  return outlineOf(blocks).flatMap(({ entries }) => entries);
}
