import type { SitemapEntry } from '@/components/parts/SitemapList';
import { districtsPath, finderPath } from '@/components/templates/paths';
import { listEasy } from './easy';
import { findExplanations } from './explanations';
import { listMembers } from './members';
import { newest } from './newest';
import { listPages } from './pages';
import { listPartners } from './partners';
import { easyLink, memberPath, membersLink, partnerPath, partnersLink, topicPath, topicsLink } from './paths';
import { listTopics } from './topics';

export interface Address {
  path: string;
  title: string;
  updatedAt?: string;
}

/** Every public page: pages first, then members, topics, partners, then the pages that the site makes itself. */
export async function publicAddresses(): Promise<Address[]> {
  const [explained, easy, pages, members, topics, partners] = await Promise.all([
    findExplanations(),
    listEasy(),
    listPages(),
    listMembers(),
    listTopics(),
    listPartners(),
  ]);
  return [
    ...pages.map(({ path, title, updatedAt }) => ({ path: path ?? '/', title, updatedAt })),
    { path: membersLink.href, title: membersLink.label, updatedAt: newest(members) },
    ...members.map(({ name, slug, updatedAt }) => ({ path: memberPath(slug), title: name, updatedAt })),
    { path: topicsLink.href, title: topicsLink.label, updatedAt: newest(topics) },
    ...topics.map(({ slug, title, updatedAt }) => ({ path: topicPath(slug), title, updatedAt })),
    { path: partnersLink.href, title: partnersLink.label, updatedAt: newest(partners) },
    ...partners.map(({ name, slug, updatedAt }) => ({ path: partnerPath(slug), title: name, updatedAt })),
    ...(explained
      ? [{ path: easyLink.href, title: explained.title, updatedAt: newest([explained, ...easy]) }]
      : []),
    ...easy.map(({ href, label, updatedAt }) => ({ path: href, title: label, updatedAt })),
    { path: finderPath, title: 'Welcher Verband ist für mich zuständig?' },
    { path: districtsPath, title: 'Kreise und Städte von A bis Z' },
    { path: '/barriere-melden', title: 'Barriere melden' },
    { path: '/fehler-melden', title: 'Fehler auf einer Seite melden' },
    { path: '/kontakt/nachricht', title: 'Nachricht an die Geschäftsstelle' },
    { path: '/darstellung', title: 'Darstellung' },
    { path: '/sitemap', title: 'Inhaltsübersicht' },
  ];
}

/** The same pages as a tree for people. Every page stands under the one whose address begins its own. */
export async function sitemapTree(): Promise<SitemapEntry[]> {
  const addresses = (await publicAddresses()).filter(({ path }) => path !== '/sitemap');
  const entries = new Map<string, SitemapEntry & { children: SitemapEntry[] }>(
    addresses.map(({ path, title }) => [
      path,
      { href: path, label: path === '/' ? 'Startseite' : title, children: [] },
    ]),
  );
  const roots: SitemapEntry[] = [];
  for (const [path, entry] of entries) {
    const above = path === '/' ? undefined : entries.get(path.slice(0, path.lastIndexOf('/')));
    (above?.children ?? roots).push(entry);
  }
  return roots;
}
