import { membersPath, topicsPath } from '@/components/templates/paths';
import type { LinkItem } from '@/lib/linkItem';

export const partnersPath = '/partner';
export const memberPath = (slug: string) => `${membersPath}/${slug}`;
export const topicPath = (slug: string) => `${topicsPath}/${slug}`;
export const partnerPath = (slug: string) => `${partnersPath}/${slug}`;

/** Where a page stands in Leichte Sprache; the home page is the first of them. */
export const easyPath = (path: string) => (path === '/' ? '/leichte-sprache' : `/leichte-sprache${path}`);

/** What lists read of a page in Leichte Sprache. */
export const easyTitle = { title: true, isFilled: true } as const;

export const easyLink: LinkItem = { label: 'Leichte Sprache', href: easyPath('/') };

export const start: LinkItem = { label: 'Start', href: '/' };
export const membersLink: LinkItem = { label: 'Mitgliedsverbände', href: membersPath };
export const topicsLink: LinkItem = { label: 'Themen', href: topicsPath };
export const partnersLink: LinkItem = { label: 'Partner', href: partnersPath };

/** The documents before and after one in a list, as links. */
export function neighbours<T extends { slug: string }>(
  list: readonly T[],
  slug: string,
  link: (item: T) => LinkItem,
) {
  const at = list.findIndex((item) => item.slug === slug);
  const before = at > 0 ? list[at - 1] : undefined;
  const after = at >= 0 ? list[at + 1] : undefined;
  return { prev: before && link(before), next: after && link(after) };
}
