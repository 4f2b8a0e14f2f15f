import type { Page } from '@/payload-types';
import { type Cms, openCms } from '../../helpers/cms';

let cms: Cms;
let findPage: typeof import('@/queries/pages').findPage;
let findTopic: typeof import('@/queries/topic').findTopic;
beforeAll(async () => {
  cms = await openCms();
  ({ findPage } = await import('@/queries/pages'));
  ({ findTopic } = await import('@/queries/topic'));
});
afterAll(() => cms.close());

const cta = {
  blockType: 'cta',
  heading: 'Fragen?',
  text: 'Schreiben Sie uns.',
  link: { label: 'Kontakt', url: '/kontakt' },
} as const;

const kinds = (layout: Page['layout']) => layout?.map(({ blockType }) => blockType);

test('visitors read every block that a page has, also blocks with a link', async () => {
  const { docs } = await cms.payload.find({ collection: 'pages', pagination: false });
  const released = docs.filter(({ _status }) => _status === 'published');
  expect(released.flatMap(({ layout }) => kinds(layout))).toEqual(expect.arrayContaining(['levels', 'cta']));
  for (const { layout, path } of released) {
    expect((await findPage(path ?? ''))?.layout).toEqual(layout);
  }
});

test('visitors read every block that a topic has', async () => {
  const { docs } = await cms.payload.find({ collection: 'topics', where: { slug: { equals: 'pflege' } } });
  const layout = [...(docs[0]?.layout ?? []), cta];
  const saved = await cms.payload.update({
    collection: 'topics',
    id: docs[0]?.id ?? 0,
    data: { layout, _status: 'published' },
  });
  const read = (await findTopic('pflege'))?.document.layout;
  expect(kinds(read)?.at(-1)).toBe('cta');
  expect(read).toEqual(saved.layout);
});
