import type { PostgresAdapter } from '@payloadcms/db-postgres';
import { type Cms, openCms } from '../../helpers/cms';
import { questions } from './questions';

let cms: Cms;
let firstFor: (words: string) => Promise<string | undefined>;

beforeAll(async () => {
  cms = await openCms();
  const { readQuery } = await import('@/search/readQuery');
  const { search } = await import('@/search/search');
  const { pool } = cms.payload.db as unknown as PostgresAdapter;
  firstFor = async (words) => (await search(pool, readQuery(words))).hits[0]?.address;
});
afterAll(() => cms.close());

test('of forty questions at least 36 get the right first answer', async () => {
  expect(questions.length).toBeGreaterThanOrEqual(40);
  const wrong: string[] = [];
  for (const [words, first] of questions) {
    const found = await firstFor(words);
    if (found !== first) wrong.push(`${words}: ${found} instead of ${first}`);
  }
  process.stdout.write(`Search: ${questions.length - wrong.length} of ${questions.length} right.\n`);
  if (wrong.length > 4) throw new Error(wrong.join('\n'));
});
