import { brotliCompressSync } from 'node:zlib';
import { compileStyles } from '../../helpers/styles';

test('all styles of a public page weigh at most 16 kB on the way', () => {
  const bytes = (name: Parameters<typeof compileStyles>[0]) => brotliCompressSync(compileStyles(name)).length;
  expect(bytes('site')).toBeGreaterThan(1_000);
  for (const second of ['forms', 'easy'] as const) {
    expect(bytes('site') + bytes(second)).toBeLessThanOrEqual(16_000);
  }
});

test('the layers keep their order in all files, whichever loads first', () => {
  for (const name of ['site', 'forms', 'easy'] as const) {
    expect(compileStyles(name).slice(0, 40)).toMatch(/^(\uFEFF)?@layer fixes, ?kern, ?site;/);
  }
});

test('all rules stand in a layer; only the fonts do not', () => {
  const outside = withoutBlocks(compileStyles('site')).match(/[^{};]+\{\}/g) ?? [];
  expect([...new Set(outside.map((rule) => /[@\w-]+/.exec(rule)?.[0]))].sort()).toEqual([
    '@font-face',
    '@layer',
  ]);
});

/** Leaves of every outermost rule its name and an empty pair of braces. */
function withoutBlocks(css: string): string {
  let depth = 0;
  let kept = '';
  for (const sign of css) {
    if (sign === '}') depth -= 1;
    if (depth === 0) kept += sign;
    if (sign === '{') depth += 1;
  }
  return kept;
}
