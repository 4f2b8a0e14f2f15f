import { partners } from '@/content/partners';
import { topics } from '@/content/topics';

test('nine partners, published only those the BAG HKV has named', () => {
  expect(new Set(partners.map(({ slug }) => slug)).size).toBe(9);
  const published = partners.filter(({ status }) => status === 'published');
  expect(published.map(({ slug }) => slug)).toEqual(['dlt', 'dst']);
});

test('drafts tell staff what to confirm', () => {
  const drafts = partners.filter(({ status }) => status === 'draft');
  expect(
    drafts.map(({ internalNote }) => internalNote).filter((note) => !note.includes('Bitte bestätigen')),
  ).toEqual([]);
});

test('unknown websites, seats and years stay absent', () => {
  const without = (field: 'website' | 'seat' | 'founded') =>
    partners.filter((partner) => partner[field] === undefined).map(({ slug }) => slug);
  expect(without('website')).toEqual(['bvkom', 'bagues', 'bag-psychiatrie']);
  expect(without('seat')).toEqual(['bvkom', 'bagues', 'bih', 'bag-lja', 'bag-psychiatrie']);
  expect(without('founded')).toEqual(['bvkom', 'bag-psychiatrie']);
});

test('topics and partners name each other', () => {
  for (const { slug, topics: own } of partners) {
    const naming = topics.filter((topic) => topic.partners.includes(slug)).map((topic) => topic.slug);
    expect(naming.sort()).toEqual([...own].sort());
  }
});
