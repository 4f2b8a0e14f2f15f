import { Marked } from 'marked';
import { slugify } from '@/lib/slug';

/**
 * A chapter as HTML: headings can be linked to, and pictures come from behind the sign-in.
 */
export function toHtml(markdown: string): string {
  const marked = new Marked({
    renderer: {
      heading({ depth, tokens }) {
        const words = this.parser.parseInline(tokens);
        return `<h${depth} id="${slugify(words)}">${words}</h${depth}>\n`;
      },
      image({ href, text }) {
        const name = href.replace(/^bilder\//, '');
        return `<img src="/api/handbuch/${name}" alt="${text}" width="1000" height="703" loading="lazy">`;
      },
    },
  });
  return marked.parse(markdown, { async: false });
}
