import { commonHeaders, panelPolicy, publicPolicy } from '../../../../src/server/front/headers';

describe('commonHeaders', () => {
  it('demands TLS for the future only behind TLS', () => {
    const names = (isHttps: boolean) => commonHeaders(isHttps).map(([name]) => name);
    expect(names(true)).toContain('Strict-Transport-Security');
    expect(names(false)).not.toContain('Strict-Transport-Security');
  });
});

describe('publicPolicy', () => {
  it('allows nothing but this site and the named inline scripts', () => {
    const policy = publicPolicy(["'sha256-abc='"], true);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' 'sha256-abc=';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).toMatch(/; upgrade-insecure-requests$/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('leaves http alone where the site has no TLS', () => {
    expect(publicPolicy([], false)).not.toContain('upgrade-insecure-requests');
  });
});

describe('panelPolicy', () => {
  it('lets only scripts with the nonce run', () => {
    expect(panelPolicy('abc', false)).toContain("script-src 'self' 'nonce-abc';");
    expect(panelPolicy('abc', false)).not.toMatch(/script-src[^;]*unsafe/);
  });
});
