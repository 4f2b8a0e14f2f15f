import { signIn } from './rest';
import type { Site } from './site';

/** Signs in and finds the home page; what comes back publishes it with another first paragraph. */
export async function publisher(site: Site): Promise<(lead: string) => Promise<void>> {
  const editor = await signIn(site, 'editor');
  const { json } = await editor.get<{ docs: { id: number }[] }>('/api/pages?where[path][equals]=/&depth=0');
  const [home] = json.docs;
  return async (lead) => {
    const { status, json } = await editor.patch(`/api/pages/${home?.id}`, { lead, _status: 'published' });
    if (status !== 200) throw new Error(`Publishing was refused: ${status} ${JSON.stringify(json)}`);
  };
}

/**
 * Readers of the home page who ask again and again, and note each answer that carries a smaller number than
 * the one that counted when they asked.
 */
export function readAlong(sites: readonly Site[], { count, pattern }: { count: number; pattern: RegExp }) {
  let least = 0;
  let answers = 0;
  let isOver = false;
  const stale: string[] = [];

  async function read(site: Site): Promise<void> {
    while (!isOver) {
      const expected = least;
      const response = await site.fetch('/');
      const found = pattern.exec(await response.text())?.[1];
      answers += 1;
      if (response.status !== 200 || Number(found) < expected) {
        stale.push(`${site.origin}: ${response.status}, ${found} instead of ${expected}`);
      }
    }
  }
  const reading = Promise.all(
    Array.from({ length: count }, (_, index) => read(sites[index % sites.length] as Site)),
  );

  return {
    expectAtLeast(number: number): void {
      least = number;
    },
    async stop() {
      isOver = true;
      await reading;
      return { answers, stale };
    },
  };
}
