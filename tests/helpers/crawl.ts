import { type Element, parseHtml } from './html';
import type { Site } from './site';

export interface CrawledPage {
  path: string;
  status: number;
  headers: Headers;
  html: string;
  elements: Element[];
}

type Place = Pick<Site, 'fetch'>;

async function crawlPage(site: Place, path: string): Promise<CrawledPage> {
  const response = await site.fetch(path);
  const html = await response.text();
  return { path, status: response.status, headers: response.headers, html, elements: parseHtml(html) };
}

/** Paths of the public addresses that the site names itself. */
export async function sitemapPaths(site: Place): Promise<string[]> {
  const xml = await (await site.fetch('/sitemap.xml')).text();
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(String(address)).pathname);
}

/** Every public address, fetched one after the other. */
export async function crawl(site: Place, further: readonly string[] = []): Promise<CrawledPage[]> {
  const pages: CrawledPage[] = [];
  for (const path of [...(await sitemapPaths(site)), ...further]) pages.push(await crawlPage(site, path));
  return pages;
}

/** What `look` finds wrong on each page, with the address before it; empty is what tests want. */
export function faultsOn(pages: readonly CrawledPage[], look: (page: CrawledPage) => string[]): string[] {
  return pages.flatMap((page) => look(page).map((fault) => `${page.path}: ${fault}`));
}
