import type { FindDocuments } from '@/quality/loadFacts';

/** Long enough for typing, short enough that a picture described meanwhile is seen. */
const keptFor = 10_000;
const answers = new Map<string, { at: number; docs: Promise<Record<string, unknown>[]> }>();

/** What links and pictures lead to, asked for with the rights of whoever writes. */
export const findOverRest: FindDocuments = (collection, field, values) => {
  const query = new URLSearchParams({ depth: '0', limit: '100', [`where[${field}][in]`]: values.join(',') });
  const address = `/api/${collection}?${query}`;
  const known = answers.get(address);
  if (known && Date.now() - known.at < keptFor) return known.docs;
  const docs = ask(address);
  answers.set(address, { at: Date.now(), docs });
  return docs;
};

async function ask(address: string): Promise<Record<string, unknown>[]> {
  try {
    const response = await fetch(address, { credentials: 'same-origin' });
    const { docs = [] } = (await response.json()) as { docs?: Record<string, unknown>[] };
    return docs;
  } catch {
    return [];
  }
}
