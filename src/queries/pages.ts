import type { LinkItem } from '@/lib/linkItem';
import type { Page } from '@/payload-types';
import { asVisitor, cms, everyField, oncePerRequest } from './cms';
import { easyTitle, start } from './paths';

/** One released page by its address, or null. */
export const findPage = oncePerRequest(async (path: string): Promise<Page | null> => {
  const payload = await cms();
  const { docs } = await payload.find({
    collection: 'pages',
    ...asVisitor,
    depth: 1,
    limit: 1,
    // Its Leichte Sprache stands on a page of its own.
    select: { ...everyField(payload, 'pages'), easy: { isFilled: true } },
    where: { path: { equals: path } },
  });
  return (docs[0] as Page | undefined) ?? null;
});

export type ListedPage = Pick<Page, 'id' | 'title' | 'path' | 'updatedAt' | 'fixed' | 'easy'>;

/** All released pages that search engines may show, in the order of their addresses. */
export const listPages = oncePerRequest(async (): Promise<ListedPage[]> => {
  const payload = await cms();
  const { docs } = await payload.find({
    collection: 'pages',
    ...asVisitor,
    sort: 'path',
    where: { 'seo.noindex': { not_equals: true } },
    select: { title: true, path: true, updatedAt: true, fixed: true, easy: easyTitle },
  });
  return docs;
});

/** The pages above one, Start first. Only what is released is named. */
export async function trailOf(path: string): Promise<LinkItem[]> {
  const parts = path.split('/').filter(Boolean);
  if (parts.length < 2) return [start];
  const paths = parts.slice(0, -1).map((_, index) => `/${parts.slice(0, index + 1).join('/')}`);
  const payload = await cms();
  const { docs } = await payload.find({
    collection: 'pages',
    ...asVisitor,
    sort: 'path',
    where: { path: { in: paths } },
    select: { title: true, path: true },
  });
  return [start, ...docs.map(({ path: href, title }) => ({ label: title, href: href ?? '/' }))];
}
