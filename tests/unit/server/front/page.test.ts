import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { EmergencyPage, makePage, squeezePage } from '../../../../src/server/front/page';

const html = (text: string, headers: Record<string, string> = {}) => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body: Buffer.from(`<!DOCTYPE html><html lang="de"><head><title>${text}</title></head><body></body></html>`),
});

function headerOf(headers: string[], name: string): string | undefined {
  const index = headers.findIndex((entry, i) => i % 2 === 0 && entry.toLowerCase() === name);
  return index < 0 ? undefined : headers[index + 1];
}

describe('makePage', () => {
  it('has every form of the body with fitting headers', async () => {
    const page = await makePage(html('Ä'), false);
    await squeezePage(page);
    const text = page.plain.body.toString();
    expect(text).toContain('<title>Ä</title>');
    expect(gunzipSync(page.gzip?.body ?? '').toString()).toBe(text);
    expect(brotliDecompressSync(page.br?.body ?? '').toString()).toBe(text);
    for (const [variant, encoding] of [
      [page.plain, undefined],
      [page.gzip, 'gzip'],
      [page.br, 'br'],
    ] as const) {
      expect(headerOf(variant?.headers ?? [], 'content-encoding')).toBe(encoding);
      expect(headerOf(variant?.headers ?? [], 'content-length')).toBe(String(variant?.body.length));
      expect(headerOf(variant?.headers ?? [], 'vary')).toBe('Accept-Encoding');
      expect(headerOf(variant?.headers ?? [], 'etag')).toBe(page.etag);
    }
    expect(headerOf(page.notModified, 'content-length')).toBeUndefined();
  });

  it('carries the headers every public page needs', async () => {
    const { notModified } = await makePage(html('A'), true);
    expect(headerOf(notModified, 'cache-control')).toBe('no-cache');
    expect(headerOf(notModified, 'content-security-policy')).toContain("default-src 'none'");
    expect(headerOf(notModified, 'cross-origin-resource-policy')).toBe('same-origin');
    expect(headerOf(notModified, 'strict-transport-security')).toContain('max-age=63072000');
    expect(headerOf(notModified, 'x-content-type-options')).toBe('nosniff');
  });

  it('takes over only headers that describe the body', async () => {
    const answer = html('A', {
      'x-powered-by': 'Next.js',
      'accept-ch': 'X',
      vary: 'rsc',
      'x-robots-tag': 'noindex',
    });
    const { notModified } = await makePage(answer, false);
    expect(notModified.join()).not.toMatch(/Next\.js|accept-ch|rsc/i);
    expect(headerOf(notModified, 'x-robots-tag')).toBe('noindex');
  });

  it('keeps preload headers except those for scripts', async () => {
    const link =
      '</a.woff2>; rel=preload; as="font", </a.js>; rel=preload; as="script", </b.js>; rel="modulepreload"';
    const { notModified } = await makePage(html('A', { link }), false);
    expect(headerOf(notModified, 'link')).toBe('</a.woff2>; rel=preload; as="font"');
  });

  it('gives the previous page back when nothing has changed', async () => {
    const first = await makePage(html('A'), false);
    expect(await makePage(html('A'), false, first)).toBe(first);
    expect((await makePage(html('B'), false, first)).etag).not.toBe(first.etag);
    expect((await makePage(html('A', { 'x-robots-tag': 'noindex' }), false, first)).etag).not.toBe(
      first.etag,
    );
  });

  it('is another page when only the time has changed until which it may be kept', async () => {
    const until = (day: number) => ({
      ...html('A'),
      body: Buffer.from(`<head><meta name="kept-until" content="2026-12-0${day}T00:00:00Z"></head>`),
    });
    const first = await makePage(until(1), false);
    const second = await makePage(until(2), false, first);
    expect([first.keptUntil, second.keptUntil]).toEqual([Date.UTC(2026, 11, 1), Date.UTC(2026, 11, 2)]);
    expect(second.plain.body).toEqual(first.plain.body);
  });

  it('leaves data as it is, open data open, and build files in caches for good', async () => {
    const data = {
      status: 200,
      headers: { 'content-type': 'application/geo+json', 'access-control-allow-origin': '*' },
      body: Buffer.from('{"a":"<!-- -->"}'),
    };
    const page = await makePage(data, false);
    expect(page.plain.body.toString()).toBe('{"a":"<!-- -->"}');
    expect(headerOf(page.notModified, 'cross-origin-resource-policy')).toBe('cross-origin');
    const style = {
      status: 200,
      headers: { 'content-type': 'text/css', 'cache-control': 'public, max-age=31536000, immutable' },
      body: Buffer.from('a{}'),
    };
    expect(headerOf((await makePage(style, false)).notModified, 'cache-control')).toContain('immutable');
    const picture = { status: 200, headers: { 'content-type': 'image/png' }, body: Buffer.from('png') };
    expect((await makePage(picture, false)).gzip).toBeUndefined();
  });

  it("refuses Next's emergency page", async () => {
    const answer = { ...html('A'), body: Buffer.from('<!DOCTYPE html><html id="__next_error__"></html>') };
    await expect(makePage(answer, false)).rejects.toThrow(EmergencyPage);
  });
});
