import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { FONT_FILES } from '@/lib/fonts';
import { compileStyles } from '../../helpers/styles';

const require = createRequire(import.meta.url);
const copies = FONT_FILES.map((path) => readFileSync(`public${path}`));

test('the served fonts are those of the installed package', () => {
  [400, 600].forEach((weight, index) => {
    const source = require.resolve(`@fontsource/fira-sans/files/fira-sans-latin-${weight}-normal.woff2`);
    expect(copies[index]?.equals(readFileSync(source))).toBe(true);
  });
});

test('the fonts of a page weigh at most 50 kB', () => {
  expect(copies.reduce((sum, file) => sum + file.length, 0)).toBeLessThanOrEqual(50_000);
});

test('what is preloaded is what the styles ask for', () => {
  const asked = [...compileStyles('site').matchAll(/url\(["']?(\/fonts\/[^"')]+)/g)].map(([, path]) => path);
  expect(asked).toEqual([...FONT_FILES]);
});

type Metrics = { unitsPerEm: number; ascent: number; descent: number; xWidthAvg: number };
type Family = { variants: Record<string, Metrics> };
const families: Record<string, Family> = require('next/dist/server/capsize-font-metrics.json');

test.each([
  ['400', 'regular', 'regular'],
  ['600', '600', '700'],
])('the stand-in of weight %s takes the room of Fira Sans', (weight, fira, arial) => {
  const real = families.firaSans?.variants[fira] as Metrics;
  const standIn = families.arial?.variants[arial] as Metrics;
  const face = new RegExp(`@font-face\\{font-family:"?Fira Sans Ersatz"?;font-weight:${weight};[^}]*`).exec(
    compileStyles('site'),
  )?.[0];
  const percent = (name: string) => Number(new RegExp(`${name}:([\\d.]+)%`).exec(face ?? '')?.[1]);
  const size = real.xWidthAvg / real.unitsPerEm / (standIn.xWidthAvg / standIn.unitsPerEm);
  expect(percent('size-adjust')).toBeCloseTo(100 * size, 1);
  expect(percent('ascent-override')).toBeCloseTo((100 * real.ascent) / real.unitsPerEm / size, 1);
  expect(percent('descent-override')).toBeCloseTo((-100 * real.descent) / real.unitsPerEm / size, 1);
  expect(percent('line-gap-override')).toBe(0);
});
