import { FONTS, textWidth } from '../map/textWidth';

/** Big text is set a little closer, as the headings of the site are. */
const BIG = 50;
const TRACKING = -0.012;

interface TextStyle {
  x: number;
  /** Base line. */
  y: number;
  size: number;
  weight: 400 | 600;
  fill: string;
}

/** Text as a path, so that it looks the same on every machine. */
export function outlined(text: string, { x, y, size, weight, fill }: TextStyle): string {
  const font = FONTS[weight];
  const { glyphs, positions } = font.layout(text);
  const scale = size / font.unitsPerEm;
  let pen = 0;
  const letters = glyphs.map((glyph, index) => {
    const position = positions[index];
    const path = glyph.path.translate(pen + (position?.xOffset ?? 0), position?.yOffset ?? 0).toSVG();
    pen += (position?.xAdvance ?? glyph.advanceWidth) + (size < BIG ? 0 : TRACKING * font.unitsPerEm);
    return path;
  });
  return `<path fill="${fill}" transform="translate(${x} ${y}) scale(${scale} ${-scale})" d="${letters.join('')}"/>`;
}

/** Breaks between words, as few lines as the width allows. */
export function linesThatFit(
  text: string,
  { size, weight, width }: { size: number; weight: 400 | 600; width: number },
): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.pop();
    const longer = last === undefined ? word : `${last} ${word}`;
    const fits = last === undefined || textWidth(longer, size, weight) <= width;
    lines.push(...(fits ? [longer] : [last, word]));
  }
  return lines;
}
