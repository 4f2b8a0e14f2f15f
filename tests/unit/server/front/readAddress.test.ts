import { readAddress } from '../../../../src/server/front/readAddress';

describe('readAddress', () => {
  it('takes a target apart and decodes its path', () => {
    expect(readAddress('/themen/%C3%A4?a=%20b')).toEqual({ path: '/themen/ä', search: 'a=%20b' });
    expect(readAddress('/')).toEqual({ path: '/', search: '' });
  });

  it.each([
    ['/%00', 400],
    ['/a%0d%0ab', 400],
    ['/%', 400],
    ['/%ff', 400],
    ['/a\\b', 400],
    ['/a%5Cb', 400],
    ['/a%2fb', 400],
    ['/a#b', 400],
    ['http://elsewhere.example/', 400],
    ['*', 400],
    ['//elsewhere.example', 404],
    ['/themen//', 404],
    ['/./themen', 404],
    ['/themen/..', 404],
    ['/%2e%2e/etc', 404],
    [`/${'a'.repeat(600)}`, 404],
    [`/?${'a'.repeat(9000)}`, 414],
  ])('refuses %s with %i', (target, refused) => {
    expect(readAddress(target)).toEqual({ refused });
  });

  it('lets names with dots pass', () => {
    expect(readAddress('/.well-known/security.txt')).toEqual({
      path: '/.well-known/security.txt',
      search: '',
    });
  });
});
