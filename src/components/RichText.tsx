import { Fragment, type ReactNode } from 'react';
import type { LexicalLink, LexicalList, LexicalNode, LexicalText, RichTextContent } from '@/lib/lexicalTypes';
import { TEXT_BOLD, TEXT_ITALIC } from '@/lib/lexicalTypes';
import { headingsOf, isHeading, plainText } from '@/lib/richTextHeadings';
import { isSafeLink } from '@/lib/safeLink';
import { softHyphens } from '@/lib/softHyphens';
import { TABLE_CAPTION } from '@/lib/tableCaption';
import { fixedSpaces } from '@/lib/typography';
import { RichTextTable } from './RichTextTable';

/**
 * A text as editors wrote it, as plain HTML. `baseLevel` is the level an h2 of the text gets on this page (h3 and h4
 * follow); `taken` are ids the page has already; without `anchors` headings get no id (texts inside other parts). Links with an unsafe address stay plain words.
 * A paragraph "Tabelle: …" right before a table is its caption; otherwise the heading above names it.
 */
export function RichText({
  content,
  baseLevel = 2,
  taken = [],
  anchors = true,
}: {
  content: RichTextContent | null | undefined;
  baseLevel?: number;
  taken?: readonly string[];
  anchors?: boolean;
}) {
  const nodes = content?.root.children ?? [];
  if (!nodes.some((node) => plainText(node).trim() !== '')) return null;
  const headings = headingsOf(content, taken);
  let seen = 0;
  return (
    <div className="prose">
      {nodes.map((node, index) => {
        const key = `${index}-${node.type}`;
        if (isHeading(node)) {
          const heading = headings[seen++];
          const Tag = headingTag(heading?.level ?? 2, baseLevel);
          return (
            <Tag key={key} id={anchors ? heading?.id : undefined}>
              {inline(node.children)}
            </Tag>
          );
        }
        if (node.type === 'table') {
          const named = captionBefore(nodes[index - 1]);
          const caption = named ?? headings[seen - 1]?.title ?? 'Tabelle';
          return (
            <RichTextTable key={key} table={node} caption={caption} hideCaption={!named} cell={inline} />
          );
        }
        if (captionBefore(node) && nodes[index + 1]?.type === 'table') return null;
        return <Fragment key={key}>{block(node)}</Fragment>;
      })}
    </div>
  );
}

function headingTag(level: number, baseLevel: number) {
  return `h${Math.min(6, Math.max(2, level - 2 + baseLevel))}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
}

function captionBefore(node: LexicalNode | undefined): string | undefined {
  const text = node?.type === 'paragraph' ? plainText(node).trim() : '';
  return TABLE_CAPTION.test(text) ? text.replace(TABLE_CAPTION, '') : undefined;
}

function block(node: LexicalNode): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return plainText(node).trim() === '' ? null : <p>{inline(node.children)}</p>;
    case 'quote':
      return (
        <blockquote>
          <p>{inline(node.children)}</p>
        </blockquote>
      );
    case 'list':
      return list(node as LexicalList);
    default:
      return node.children ? inline(node.children) : null;
  }
}

function list(node: LexicalList): ReactNode {
  const items = node.children.map((item, index) => {
    const inner = item.children ?? [];
    const nested = inner.filter((child) => child.type === 'list') as LexicalList[];
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a rendered text never moves.
      <li key={index}>
        {inline(inner.filter((child) => child.type !== 'list'))}
        {nested.map((child, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          <Fragment key={at}>{list(child)}</Fragment>
        ))}
      </li>
    );
  });
  return node.listType === 'number' ? (
    <ol start={node.start === 1 ? undefined : node.start}>{items}</ol>
  ) : (
    <ul>{items}</ul>
  );
}

function inline(nodes: LexicalNode[] = []): ReactNode {
  return nodes.map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above.
    <Fragment key={index}>{inlineNode(node)}</Fragment>
  ));
}

function inlineNode(node: LexicalNode): ReactNode {
  switch (node.type) {
    case 'text':
      return formatted(node as LexicalText);
    case 'linebreak':
      return <br />;
    case 'tab':
      return ' ';
    case 'link':
    case 'autolink': {
      const { fields, children } = node as LexicalLink;
      const href = fields?.url?.trim() ?? '';
      if (!isSafeLink(href)) return inline(children);
      return (
        <a href={href}>
          {inline(children)}
          {fields?.facts && <span className="download__facts"> ({fields.facts})</span>}
        </a>
      );
    }
    default:
      return inline(node.children);
  }
}

function formatted({ text, format = 0, $: { abbr, lang } = {} }: LexicalText): ReactNode {
  // Where a German word may break says nothing about words of another language.
  const plain = fixedSpaces(lang || abbr ? text : softHyphens(text));
  const explained = abbr ? <abbr title={abbr}>{plain}</abbr> : plain;
  const words = lang ? <span lang={lang}>{explained}</span> : explained;
  const slanted = format & TEXT_ITALIC ? <em>{words}</em> : words;
  return format & TEXT_BOLD ? <strong>{slanted}</strong> : slanted;
}
