import { createRequire } from 'node:module';
import { type Font, openSync } from 'fontkit';

const { resolve } = createRequire(import.meta.url);

const file = (weight: 400 | 600) =>
  resolve(`@fontsource/fira-sans/files/fira-sans-latin-${weight}-normal.woff`);

/** The typeface of the site, for measuring and outlining text without a browser. */
export const FONTS: Record<400 | 600, Font> = {
  400: openSync(file(400)) as Font,
  600: openSync(file(600)) as Font,
};

/** Width in `size`, kerning included. */
export function textWidth(text: string, size: number, weight: 400 | 600 = 600): number {
  const font = FONTS[weight];
  return (font.layout(text).advanceWidth / font.unitsPerEm) * size;
}
