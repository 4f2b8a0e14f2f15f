import { downloadFacts } from '@/lib/downloadFacts';
import type { RichTextContent } from '@/lib/lexicalTypes';
import type { Media } from '@/payload-types';
import { documentPath } from '@/publishing/documentPath';
import { downloadItems } from './media';

interface LinkedDocument {
  id: number;
  path?: string | null;
  slug?: string;
  _status?: string | null;
}

/**
 * Rich text with the addresses of this site's own documents filled in. A document that is not released has no
 * address; its link then stays plain text.
 */
export function withAddresses(content: unknown): RichTextContent | undefined {
  return content ? (resolve(content) as RichTextContent) : undefined;
}

function resolve(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(resolve);
  if (!value || typeof value !== 'object') return value;
  const node = Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, key === 'fields' ? part : resolve(part)]),
  );
  const fields = node.fields as
    | { linkType?: string; doc?: { relationTo: string; value: unknown } }
    | undefined;
  if (node.type === 'link' && fields?.linkType === 'internal') {
    return { ...node, fields: targetOf(fields.doc) };
  }
  return node;
}

function targetOf(doc: { relationTo: string; value: unknown } | undefined) {
  if (doc?.relationTo !== 'media') return { url: addressOf(doc) };
  const [file] = downloadItems([doc.value as Media]);
  return file ? { url: file.href, facts: downloadFacts(file) } : {};
}

function addressOf(doc: { relationTo: string; value: unknown } | undefined): string | undefined {
  const document = doc?.value;
  if (!document || typeof document !== 'object') return undefined;
  const linked = document as LinkedDocument;
  return linked._status === 'draft' ? undefined : (documentPath(doc.relationTo, linked) ?? undefined);
}
