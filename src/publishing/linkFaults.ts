import { isSafeLink } from '@/lib/safeLink';

/**
 * Finds addresses that must not stand in a link, anywhere in a document's data: rich text links sit deep in
 * a tree whose shape depends on the block, so the walk looks at every node.
 */
export function linkFaults(data: unknown): string[] {
  const faults: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) walk(item);
    } else if (value && typeof value === 'object') {
      const node = value as Record<string, unknown>;
      const isLink = node.type === 'link' || node.type === 'autolink';
      const fields = (isLink ? node.fields : undefined) as { url?: unknown; linkType?: unknown } | undefined;
      if (
        fields &&
        fields.linkType !== 'internal' &&
        !(typeof fields.url === 'string' && isSafeLink(fields.url))
      ) {
        faults.push(String(fields.url ?? ''));
      }
      for (const item of Object.values(node)) walk(item);
    }
  };
  walk(data);
  return faults;
}
