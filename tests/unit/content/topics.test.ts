import { members } from '@/content/members';
import { topics } from '@/content/topics';
import type { TopicSlug } from '@/content/types';

const bySlug = (slug: TopicSlug) => {
  const topic = topics.find((candidate) => candidate.slug === slug);
  if (!topic) throw new Error(`No topic ${slug}`);
  return topic;
};

test('thirteen topics in a fixed order', () => {
  expect(topics).toHaveLength(13);
  expect(new Set(topics.map(({ slug }) => slug)).size).toBe(13);
  expect(topics.map(({ order }) => order)).toEqual(topics.map((_, index) => index + 1));
});

test('published are the topics of the BAG HKV itself', () => {
  const published = topics.filter(({ status }) => status === 'published').map(({ slug }) => slug);
  expect(published).toEqual([
    'eingliederungshilfe',
    'pflege',
    'psychiatrie',
    'jugend',
    'schule',
    'kultur',
    'inklusion',
  ]);
});

test.each<[TopicSlug, number]>([
  ['eingliederungshilfe', 13],
  ['pflege', 8],
  ['psychiatrie', 11],
  ['jugend', 3],
  ['schule', 5],
  ['kultur', 12],
  ['inklusion', 0],
  ['massregelvollzug', 2],
  ['arbeit', 5],
  ['entschaedigung', 4],
  ['finanzen', 0],
  ['europa', 0],
  ['region', 2],
])('%s names the members whose tasks attest it', (slug, count) => {
  expect(bySlug(slug).members).toHaveLength(count);
});

test.each(
  members.flatMap(({ slug, tasks }) => tasks.flatMap(({ topic }) => (topic ? [[slug, topic] as const] : []))),
)('%s appears under its topic %s', (slug, topic) => {
  expect(bySlug(topic).members).toContain(slug);
});

test('numbers are never shown as complete, and staff are asked about them', () => {
  expect(JSON.stringify(topics.map(({ layout, summary }) => [layout, summary]))).not.toMatch(/\d+ von 18/);
  expect(bySlug('pflege').internalNote).toMatch(
    /Belegt sind 7 mit eigener Aufgabe und 1 mit Beratung. Das ist eine Untergrenze/,
  );
});

test('inclusion is the shared goal of all and counts nobody', () => {
  expect(topics.filter(({ sharedGoal }) => sharedGoal).map(({ slug }) => slug)).toEqual(['inklusion']);
  expect(bySlug('inklusion').internalNote).not.toMatch(/Belegt sind/);
});

test('legal bases name the state, each law once', () => {
  const laws = bySlug('eingliederungshilfe').legalBases;
  expect(laws.map(({ state }) => state)).toEqual(['BW', 'BY', 'HE', 'MV', 'NW', 'SN']);
  expect(bySlug('entschaedigung').legalBases[0]).not.toHaveProperty('state');
});
