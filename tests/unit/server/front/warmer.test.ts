import { createWarmer, targetsOf } from '../../../../src/server/front/warmer';
import { silentLog } from './support';

const sitemap = `<?xml version="1.0"?><urlset>
  <url><loc>https://bag.example/</loc></url><url><loc> https://bag.example/themen </loc></url>
  <url><loc>https://bag.example/mitgliedsverbaende?thema=a&amp;land=HE</loc></url>
  <url><loc>https://bag.example/admin</loc></url><url><loc>https://bag.example/partner</loc></url></urlset>`;

describe('targetsOf', () => {
  it('names public pages in their canonical form', () => {
    expect(targetsOf(sitemap)).toEqual(['/', '/themen', '/mitgliedsverbaende?land=HE&thema=a', '/partner']);
  });
});

describe('createWarmer', () => {
  const answer = { status: 200, headers: {}, body: Buffer.from(sitemap) };

  function createRecorder(knownKeys: string[] = []) {
    const warmed: string[] = [];
    const warmer = createWarmer({
      inner: { get: async () => answer },
      knownKeys: () => knownKeys,
      warmPage: async (target) => void warmed.push(target),
      warmErrors: async () => void warmed.push('errors'),
      log: silentLog,
    });
    return { warmer, warmed };
  }

  it('takes error pages, unknown pages, then those asked for longest ago, then those withdrawn', async () => {
    const { warmer, warmed } = createRecorder(['/weg', '/partner', 'error 404', '/_next/static/a.css', '/']);
    await warmer.warm();
    expect(warmed).toEqual([
      'errors',
      '/themen',
      '/mitgliedsverbaende?land=HE&thema=a',
      '/partner',
      '/',
      '/weg',
    ]);
  });

  it('leaves the field to a later run and stops when told to', async () => {
    const { warmer, warmed } = createRecorder();
    const first = warmer.warm();
    warmer.stop();
    await first;
    expect(warmed).toEqual(['errors']);
  });
});
