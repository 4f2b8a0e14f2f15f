import { bestEncoding, isCompressible } from '../../../../src/server/front/encode';

describe('bestEncoding', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['GZIP;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0, gzip;q=0', undefined],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['identity', undefined],
    ['br;q=nonsense', undefined],
  ])('%s → %s', (header, expected) => {
    expect(bestEncoding(header)).toBe(expected);
    expect(bestEncoding(header)).toBe(expected);
  });
});

describe('isCompressible', () => {
  it('knows what gets smaller', () => {
    expect(
      ['text/html; charset=utf-8', 'application/geo+json', 'image/svg+xml', 'application/javascript'].every(
        isCompressible,
      ),
    ).toBe(true);
    expect(['image/png', 'font/woff2', 'application/pdf'].some(isCompressible)).toBe(false);
  });
});
