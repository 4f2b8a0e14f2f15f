import { members } from '@/content/members';
import { pages } from '@/content/pages';
import { partners } from '@/content/partners';
import { topics } from '@/content/topics';

const published = <T extends { status: string }>(list: T[]) =>
  list.filter((item) => item.status === 'published');

const easyRoutes = [
  ...published(pages).flatMap(({ easy, path }) => (easy ? [path] : [])),
  ...published(topics).flatMap(({ easy, slug }) => (easy ? [`/themen/${slug}`] : [])),
].map((path) => `/leichte-sprache${path}`);

/** Every address a visitor can open right after seeding. */
export const publicRoutes: ReadonlySet<string> = new Set([
  ...['/leichte-sprache', ...easyRoutes],
  ...['/mitgliedsverbaende', '/themen', '/partner', '/kreise-und-staedte', '/sitemap'],
  ...['/barriere-melden', '/fehler-melden', '/kontakt/nachricht', '/darstellung'],
  ...published(pages).map(({ path }) => path),
  ...published(members).map(({ slug }) => `/mitgliedsverbaende/${slug}`),
  ...published(topics).map(({ slug }) => `/themen/${slug}`),
  ...published(partners).map(({ slug }) => `/partner/${slug}`),
]);
