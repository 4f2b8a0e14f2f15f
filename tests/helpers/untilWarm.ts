import { setTimeout as pause } from 'node:timers/promises';
import { sitemapPaths } from './crawl';
import type { Site } from './site';
import type { Wire } from './wire';

/** Resolves when every public page is kept and the site leaves its database alone. */
export async function untilWarm(site: Site, wire: Wire): Promise<void> {
  for (const path of await sitemapPaths(site)) await (await site.fetch(path)).text();
  let lastAsked = Date.now();
  wire.takeStatements();
  while (Date.now() - lastAsked < 2_000) {
    await pause(50);
    if (wire.takeStatements().length > 0) lastAsked = Date.now();
  }
}
