import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { MARK_BARS } from '@/components/Brand/bars';
import { AREAS } from '@/map/areas';
import { faviconSvg, icoOf, MANIFEST, smallMarkSvg } from '../../../scripts/brand/icons';
import { linesThatFit, outlined } from '../../../scripts/brand/outlinedText';
import { png } from '../../../scripts/brand/png';

const file = (name: string) => readFileSync(new URL(`../../../public/${name}`, import.meta.url));

describe('mark', () => {
  test('has five bars, each longer than the one above, the third thicker and amber', () => {
    const widths = MARK_BARS.map(({ width }) => width);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(MARK_BARS.map(({ height }) => height)).toEqual([3, 3, 5, 3, 3]);
    expect(MARK_BARS.findIndex(({ isThis }) => isThis)).toBe(2);
  });

  test('the committed favicon and manifest are those of `npm run brand`', () => {
    expect(file('favicon.svg').toString()).toBe(faviconSvg());
    expect(JSON.parse(file('manifest.webmanifest').toString())).toEqual(MANIFEST);
  });

  test('at 16 pixels no bar is blurred: only the three colours', async () => {
    const picture = await png(smallMarkSvg(), 16);
    const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const colours = Array.from({ length: info.width * info.height }, (_, index) =>
      data.subarray(index * info.channels, index * info.channels + 3).toString('hex'),
    );
    expect([...new Set(colours)].sort()).toEqual(['0b4650', 'f2a71b', 'ffffff']);
  });

  test('the ICO file holds 16 and 32 pixels and their pictures whole', () => {
    const ico = file('favicon.ico');
    expect([ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([1, 2]);
    expect([ico.readUInt8(6), ico.readUInt8(22)]).toEqual([16, 32]);
    const pictures = [6, 22].map((entry) => {
      const [length, offset] = [ico.readUInt32LE(entry + 8), ico.readUInt32LE(entry + 12)];
      return ico.subarray(offset, offset + length);
    });
    expect(icoOf(pictures).equals(ico)).toBe(true);
  });
});

describe('pictures', () => {
  const shares = ['share.png', ...AREAS.map(({ id }) => `share/${id}.png`)];

  test.each(shares)('%s is 1200 × 630 and small', async (name) => {
    const picture = file(name);
    const { width, height } = await sharp(picture).metadata();
    expect([width, height]).toEqual([1200, 630]);
    expect(picture.length).toBeLessThan(40_000);
  });

  test('the touch icon fills its square', async () => {
    const { data, info } = await sharp(file('apple-touch-icon.png'))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([180, 180]);
    expect(data[3]).toBe(255);
  });
});

describe('text as outlines', () => {
  test('needs no typeface', () => {
    const text = outlined('Ö', { x: 10, y: 20, size: 50, weight: 600, fill: '#fff' });
    expect(text).toMatch(/^<path fill="#fff" transform="translate\(10 20\)/);
    expect(text).not.toContain('Ö');
  });

  test('breaks between words only', () => {
    const lines = linesThatFit('Kommunaler Sozialverband Sachsen', { size: 56, weight: 600, width: 400 });
    expect(lines).toEqual(['Kommunaler', 'Sozialverband', 'Sachsen']);
  });
});
