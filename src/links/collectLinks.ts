import { isOutgoing } from '@/lib/safeLink';

/** A link as it stands in a document: to an address, or to another document. */
export type FoundLink =
  | { to: 'address'; address: string }
  | { to: 'document'; collection: string; id: number };

/** Fields that hold an address of their own; everywhere else links are nodes of a text. */
const addressFields = new Set(['url', 'website']);

/** All links in a document's data, wherever they stand. */
export function collectLinks(data: unknown): FoundLink[] {
  const found: FoundLink[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) walk(item);
    } else if (value && typeof value === 'object') {
      const node = value as Record<string, unknown>;
      const document = internalTarget(node);
      if (document) found.push(document);
      for (const [name, item] of Object.entries(node)) {
        if (typeof item !== 'string') walk(item);
        else if (addressFields.has(name) && node.linkType !== 'internal' && isChecked(item.trim()))
          found.push({ to: 'address', address: item.trim() });
      }
    }
  };
  walk(data);
  return found;
}

/** Nobody can ask whether a mail address or a telephone is right. */
const isChecked = (address: string) => isOutgoing(address) || address.startsWith('/');

function internalTarget({ fields, type }: Record<string, unknown>): FoundLink | undefined {
  if (type !== 'link' || !fields || typeof fields !== 'object') return undefined;
  const { doc, linkType } = fields as { doc?: { relationTo?: string; value?: unknown }; linkType?: string };
  if (linkType !== 'internal' || !doc?.relationTo) return undefined;
  const { value } = doc;
  const id = typeof value === 'object' ? (value as { id?: number } | null)?.id : value;
  return { to: 'document', collection: doc.relationTo, id: Number(id) };
}
