import type { ReviewedCollection } from '@/review/reviewed';

const folders = { 'member-associations': '/mitgliedsverbaende', topics: '/themen', partners: '/partner' };

/** Where visitors find a document. */
export function publicAddress(collection: ReviewedCollection, data: Record<string, unknown>): string {
  if (collection === 'pages') return String(data.path ?? '/');
  return `${folders[collection]}/${String(data.slug ?? '')}`;
}
