import { type Cms, openCms } from '../helpers/cms';

let cms: Cms;
let findEasy: typeof import('@/queries/easy').findEasy;
let listEasy: typeof import('@/queries/easy').listEasy;
beforeAll(async () => {
  cms = await openCms();
  ({ findEasy, listEasy } = await import('@/queries/easy'));
});
afterAll(() => cms.close());

const content = [
  {
    blockType: 'easyText' as const,
    heading: 'Was ist das?',
    sentences: 'Ein Satz.\n\n Noch ei\u00adn Satz. ',
  },
];
const path = '/themen/psychiatrie';

async function save(easy: object, draft = false) {
  const [topic] = await cms.query("SELECT id FROM topics WHERE slug = 'psychiatrie'");
  await cms.payload.update({
    collection: 'topics',
    id: Number(topic?.id),
    data: { easy, _status: draft ? 'draft' : 'published' },
    draft,
    overrideAccess: true,
  });
}

test('a text in Leichte Sprache is public once it has title and content and is released', async () => {
  expect(await findEasy(path)).toBeNull();
  await save({ title: 'Kranke Seele' });
  expect(await findEasy(path)).toBeNull();
  await save({ title: 'Kranke Seele', content }, true);
  expect(await findEasy(path)).toBeNull();
  expect((await listEasy()).map(({ href }) => href)).not.toContain(`/leichte-sprache${path}`);

  await save({ title: 'Kranke Seele', content });
  expect(await findEasy(path)).toMatchObject({
    title: 'Kranke Seele',
    plain: path,
    checked: undefined,
    blocks: [{ heading: 'Was ist das?', sentences: ['Ein Satz.', 'Noch ein Satz.'] }],
  });
  expect((await listEasy()).map(({ href }) => href)).toContain(`/leichte-sprache${path}`);

  await save({ title: 'Kranke Seele', content: [] });
  expect(await findEasy(path)).toBeNull();
});

test('a text is called tested only with group and date', async () => {
  await save({ title: 'Kranke Seele', content, checkedBy: 'Büro für Leichte Sprache' });
  expect((await findEasy(path))?.checked).toBeUndefined();
  await save({
    title: 'Kranke Seele',
    content,
    checkedBy: 'Büro für Leichte Sprache',
    checkedOn: '2026-11-20',
  });
  expect((await findEasy(path))?.checked).toMatchObject({ by: 'Büro für Leichte Sprache' });
});

test('addresses that belong to nothing find nothing', async () => {
  for (const strange of [
    '/',
    '/gibt-es-nicht',
    '/themen',
    '/themen/pflege/mehr',
    '/mitgliedsverbaende/lwl',
  ]) {
    expect([strange, await findEasy(strange)]).toEqual([strange, null]);
  }
});
