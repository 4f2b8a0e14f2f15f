import type { LinkItem } from '@/lib/linkItem';
import type { PictureView } from '../parts/Picture';

export type EasyDrawingName = 'map' | 'levels' | 'outlines';

/** A part of a page in Leichte Sprache: every sentence, point and line of an address for itself. */
export type EasyBlockView = { heading?: string } & (
  | {
      blockType: 'easyText';
      sentences: string[];
      picture?: PictureView;
      drawing?: EasyDrawingName;
      link?: LinkItem | null;
      /** A list of pages below the words. */
      links?: readonly LinkItem[];
    }
  | { blockType: 'easyList'; intro?: string; items: string[] }
  | { blockType: 'easyAddress'; intro?: string; lines: string[]; phone?: string; email?: string }
);

/** Whether something stands beside the words of a part. */
export function hasPicture(block: EasyBlockView): boolean {
  return block.blockType === 'easyText' && Boolean(block.picture || block.drawing);
}
