import { RichText } from '@/components/RichText';
import type { RichTextContent } from '@/lib/lexicalTypes';

export interface TextView {
  content: RichTextContent;
  /** Ids that stand on the page before this block. */
  taken?: readonly string[];
}

export function Text({ content, taken }: TextView) {
  return (
    <section className="block">
      <RichText content={content} taken={taken} />
    </section>
  );
}
