import { barsPath, MARK_SIDE } from '../../src/components/Brand/bars';

export const COLOURS = {
  deep: '#06303a',
  brand: '#0b4650',
  white: '#fff',
  amber: '#f2a71b',
  onDeep: '#f2f7f5',
  onDeep2: '#c5d8d8',
  line: '#2c5963',
  outline: '#4f8f97',
  paper: '#f5f7f3',
};

/** Ground and bars, without the frame of a document, to be placed in other drawings too. */
export function markParts(): string {
  return [
    `<path fill="${COLOURS.brand}" d="M0 0h${MARK_SIDE}v${MARK_SIDE}H0z"/>`,
    `<path fill="${COLOURS.white}" d="${barsPath(false)}"/>`,
    `<path fill="${COLOURS.amber}" d="${barsPath(true)}"/>`,
  ].join('');
}

export function faviconSvg(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MARK_SIDE} ${MARK_SIDE}">${markParts()}</svg>\n`;
}

/** The mark at 16 pixels, each bar on whole ones. */
export function smallMarkSvg(): string {
  const bar = (y: number, width: number, height: number, fill: string) =>
    `<path fill="${fill}" d="M2 ${y}h${width}v${height}H2z"/>`;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16" shape-rendering="crispEdges">',
    `<path fill="${COLOURS.brand}" d="M0 0h16v16H0z"/>`,
    bar(2, 4, 1, COLOURS.white),
    bar(4, 6, 1, COLOURS.white),
    bar(6, 8, 4, COLOURS.amber),
    bar(11, 10, 1, COLOURS.white),
    bar(13, 12, 1, COLOURS.white),
    '</svg>',
  ].join('');
}

/** An ICO file around PNG pictures, smallest first. */
export function icoOf(pictures: Buffer[]): Buffer {
  const head = Buffer.alloc(6 + pictures.length * 16);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, picture] of pictures.entries()) {
    const entry = 6 + index * 16;
    // Width and height of a PNG stand at byte 16 and 20 of it.
    head.writeUInt8(picture.readUInt32BE(16) % 256, entry);
    head.writeUInt8(picture.readUInt32BE(20) % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(picture.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += picture.length;
  }
  return Buffer.concat([head, ...pictures]);
}

export const MANIFEST = {
  name: 'BAG HKV, Bundesarbeitsgemeinschaft der Höheren Kommunalverbände',
  short_name: 'BAG HKV',
  lang: 'de',
  start_url: '/',
  display: 'browser',
  background_color: COLOURS.paper,
  theme_color: COLOURS.brand,
  icons: [192, 512].map((side) => ({
    src: `/icon-${side}.png`,
    sizes: `${side}x${side}`,
    type: 'image/png',
  })),
};
