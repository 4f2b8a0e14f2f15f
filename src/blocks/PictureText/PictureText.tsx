import { Picture, type PictureView } from '@/components/parts/Picture';
import { RichText } from '@/components/RichText';
import type { RichTextContent } from '@/lib/lexicalTypes';

export interface PictureTextView {
  picture: PictureView;
  content: RichTextContent;
  side: 'left' | 'right';
  /** Ids that stand on the page before this block. */
  taken?: readonly string[];
}

export function PictureText({ picture, content, side, taken }: PictureTextView) {
  return (
    <section className={`block picture-text picture-text--${side}`}>
      <Picture picture={picture} />
      <RichText content={content} taken={taken} />
    </section>
  );
}
