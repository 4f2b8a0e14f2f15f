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

/** Makes the front hand the request to the app, past everything kept; Next does not take it for a preview. */
export const pastTheStore = { cookie: '__prerender_bypass=0' };

/**
 * How many statements a request costs: the least of five at some distance, since jobs of the site ask in bursts in
 * between, while a page always asks the same.
 */
export async function statementsFor(
  site: Site,
  wire: Wire,
  path: string,
  headers: Record<string, string> = {},
): Promise<number> {
  const counts: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    await pause(50);
    wire.takeStatements();
    await (await site.fetch(path, { headers })).text();
    counts.push(wire.takeStatements().length);
  }
  return Math.min(...counts);
}
