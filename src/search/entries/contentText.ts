import type { LexicalNode } from '@/lib/lexicalTypes';
import { plainText } from '@/lib/richTextHeadings';

/** Parts of a block that are no text for readers. */
const silent = new Set([
  'id',
  'blockType',
  'blockName',
  'variant',
  'side',
  'url',
  'highlighted',
  'picture',
  'files',
]);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What readers see of blocks and rich text, one paragraph a line. */
export function contentText(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() ? [value.trim()] : [];
  if (Array.isArray(value)) return value.flatMap(contentText);
  if (!isObject(value)) return [];
  if (isObject(value.root)) return paragraphs(value.root as LexicalNode);
  const { label, value: said } = value;
  if (typeof label === 'string' && typeof said === 'string')
    return [`${label}: ${said}`, ...contentText(value.note)];
  return Object.entries(value).flatMap(([name, part]) => (silent.has(name) ? [] : contentText(part)));
}

function paragraphs(node: LexicalNode): string[] {
  const children = node.children ?? [];
  if (node.type === 'tablerow') return [children.flatMap(paragraphs).join(' · ')];
  const isParagraph = children.some(({ type }) => type === 'text' || type === 'link' || type === 'autolink');
  if (isParagraph) {
    const own = children.filter(({ type }) => type !== 'list');
    const below = children.filter(({ type }) => type === 'list');
    const text = plainText({ type: 'paragraph', children: own }).trim();
    return [...(text ? [text] : []), ...below.flatMap(paragraphs)];
  }
  return children.flatMap(paragraphs);
}

/** Ids of the files that blocks and rich text show or link to. */
export function filesIn(value: unknown): number[] {
  if (Array.isArray(value)) return value.flatMap(filesIn);
  if (!isObject(value)) return [];
  const own =
    value.relationTo === 'media' ? [value.value] : value.blockType === 'downloads' ? value.files : [];
  return [...ids(own), ...Object.values(value).flatMap(filesIn)];
}

/** Ids of a relation, whether it came as numbers or as documents. */
export function ids(relation: unknown): number[] {
  return [relation ?? []].flat().flatMap((one) => {
    const id = isObject(one) ? one.id : one;
    return typeof id === 'number' ? [id] : [];
  });
}
