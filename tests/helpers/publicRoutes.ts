import { members } from '@/content/members';
import { pages } from '@/content/pages';
import { partners } from '@/content/partners';
import { topics } from '@/content/topics';

const published = <T extends { status: string }>(list: T[]) =>
  list.filter((item) => item.status === 'published');

/** Every address a visitor can open right after seeding. */
export const publicRoutes: ReadonlySet<string> = new Set([
  ...['/mitgliedsverbaende', '/themen', '/partner', '/kreise-und-staedte', '/sitemap'],
  ...published(pages).map(({ path }) => path),
  ...published(members).map(({ slug }) => `/mitgliedsverbaende/${slug}`),
  ...published(topics).map(({ slug }) => `/themen/${slug}`),
  ...published(partners).map(({ slug }) => `/partner/${slug}`),
]);
