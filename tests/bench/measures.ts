import { spawnSync } from 'node:child_process';
import { publisher } from '../helpers/publishing';
import type { Site } from '../helpers/site';
import { pastTheStore, statementsFor, untilWarm } from '../helpers/statements';
import { type Template, templateNames, templates } from '../helpers/templates';
import type { Wire } from '../helpers/wire';

/** Asks for an address; answers how many milliseconds the whole answer took, and its text. */
async function timed(site: Site, target: string, headers: Record<string, string> = {}) {
  const begun = performance.now();
  const text = await (await site.fetch(target, { headers })).text();
  return { milliseconds: performance.now() - begun, text };
}

/** Statements for each template: rendered, and asked for again. */
export async function countStatements(site: Site, wire: Wire) {
  await untilWarm(site, wire);
  const counts = new Map<Template, { first: number; again: number }>();
  for (const name of templateNames) {
    counts.set(name, {
      first: await statementsFor(site, wire, templates[name], pastTheStore),
      again: await statementsFor(site, wire, templates[name]),
    });
  }
  return counts;
}

/** Publishes the home page again and again; times until it shows, and what first renders of all templates take. */
export async function timePublishes(site: Site, rounds: number) {
  const publish = await publisher(site);
  const visible: number[] = [];
  const renders = new Map<Template, number[]>(templateNames.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const lead = `Stand ${round}.`;
    const begun = performance.now();
    await publish(lead);
    for (const name of templateNames) {
      const { milliseconds, text } = await timed(site, templates[name]);
      renders.get(name)?.push(milliseconds);
      if (name !== 'home page') continue;
      visible.push(performance.now() - begun);
      if (!text.includes(lead)) throw new Error('A publish did not show on the next request.');
    }
  }
  return { visible, renders };
}

/** Resident memory of a process in megabytes. */
export function memoryOf(pid: number): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(stdout) / 1000;
}
