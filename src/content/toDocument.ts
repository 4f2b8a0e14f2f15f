import type { SanitizedServerEditorConfig } from '@payloadcms/richtext-lexical';
import { convertMarkdownToLexical } from '@payloadcms/richtext-lexical';
import type { BlockSeed, NavigationItemSeed } from './types';

type RichText = ReturnType<typeof convertMarkdownToLexical>;
export type ToRichText = (markdown: string) => RichText;

export function richTextWith(editorConfig: SanitizedServerEditorConfig): ToRichText {
  return (markdown) => convertMarkdownToLexical({ editorConfig, markdown });
}

/** A block of the seed in the shape of the collection: Markdown becomes rich text, label and address a link. */
export function toBlock(block: BlockSeed, richText: ToRichText) {
  switch (block.blockType) {
    case 'text':
      return { ...block, content: richText(block.content) };
    case 'faq':
      return { ...block, items: block.items.map((item) => ({ ...item, answer: richText(item.answer) })) };
    case 'cta': {
      const { label, url, ...rest } = block;
      return { ...rest, link: { label, url } };
    }
    case 'levels': {
      const { label, url, ...rest } = block;
      return { ...rest, content: richText(block.content), link: { label, url } };
    }
    default:
      return block;
  }
}

export function toNavigation(items: readonly NavigationItemSeed[]) {
  return items.map(({ label, link }) => ({ label, url: link }));
}
