import { signIn } from '../../helpers/rest';
import { type Site, startSite } from '../../helpers/site';

// In the built site the classes of errors exist more than once, so what holds in one process need not hold here.

let site: Site;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

test('a refusal names its fields for people, and for the form that marks them', async () => {
  const editor = await signIn(site, 'editor');
  const { json, status } = await editor.post<{
    errors: { message: string; data: { errors: { path: string; message: string }[] } }[];
  }>('/api/pages', {
    title: 'Mit Lücke',
    slug: 'mit-luecke',
    layout: [{ blockType: 'text' }],
    _status: 'published',
  });
  expect(status).toBe(400);
  expect(json.errors[0]?.message).toBe('Das ist nicht korrekt: „Inhalt, 1 › Text“');
  expect(json.errors[0]?.data.errors.map(({ path }) => path)).toEqual(['layout.0.content']);
});
