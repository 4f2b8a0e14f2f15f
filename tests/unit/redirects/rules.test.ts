import { readPath, sourceFault } from '@/redirects/rules';
import { withQuery } from '@/server/front/redirects';

const read = (value: unknown) => readPath(value, 'https://www.bag-hkv.de');

test.each([
  ['/Alt/', '/alt'],
  [' /alt ', '/alt'],
  ['/alt?x=1#y', '/alt'],
  ['https://www.bag-hkv.de/alt', '/alt'],
  ['/%C3%BCber', '/über'],
  ['/de/Alt.HTML', '/de/Alt.HTML'],
])('%s is read as the site is asked for it', (given, path) => {
  expect(read(given)).toEqual({ path });
});

test.each([
  '',
  'alt',
  '//fremd.de',
  'https://fremd.de/x',
  '/a\\b',
  '/a/../b',
  '/a//b',
  '/a b',
  '/%zz',
  '/a%2fb',
  7,
])('%j is no address of the site', (given) => {
  expect(read(given)).toEqual({ fault: expect.stringContaining('beginnt') });
});

test('a redirect starts where the site itself says nothing', () => {
  const faults = ['/', '/themen', '/admin', '/api/x', '/sitemap.xml'].map(sourceFault);
  expect(faults.every((fault) => fault?.includes('gehört fest zur Website'))).toBe(true);
  expect(['/alt', '/themen/alt', '/de/alt.html'].map(sourceFault)).toEqual([null, null, null]);
});

test('the query of a request goes along', () => {
  expect(withQuery('/neu', '/alt')).toBe('/neu');
  expect(withQuery('/neu', '/alt?a=1&b=?')).toBe('/neu?a=1&b=?');
  expect(withQuery('/themen?x=1', '/alt?a=1')).toBe('/themen?x=1&a=1');
});
