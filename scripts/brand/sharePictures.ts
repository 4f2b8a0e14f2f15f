import { AREAS, POINT_MEMBER } from '../../src/map/areas';
import { mapData } from '../../src/map/mapData';
import { COLOURS, markParts } from './icons';
import { memberName } from './memberNames';
import { linesThatFit, outlined } from './outlinedText';

const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 72;

/** The picture of the site on shared links: mark, claim and all eighteen. */
export function sitePicture(): string {
  return frame(
    [
      outlined('18 Höhere Kommunalverbände.', {
        x: EDGE,
        y: 243,
        size: 50,
        weight: 600,
        fill: COLOURS.onDeep,
      }),
      outlined('Ein Ziel: Teilhabe für alle.', {
        x: EDGE,
        y: 303,
        size: 50,
        weight: 400,
        fill: COLOURS.onDeep2,
      }),
      `<path stroke="${COLOURS.line}" stroke-width="2" d="M${EDGE} 352h${WIDTH - 2 * EDGE}"/>`,
      ...AREAS.map(({ id }, index) => tile(id, index)),
    ].join(''),
  );
}

/** The same frame with one member: name left, outline right. */
export function profilePicture(id: string): string {
  const side = 420;
  const lines = linesThatFit(memberName(id), { size: 56, weight: 600, width: 560 });
  const top = 392 - (lines.length - 1) * 34;
  return frame(
    [
      ...lines.map((line, index) =>
        outlined(line, { x: EDGE, y: top + index * 68, size: 56, weight: 600, fill: COLOURS.onDeep }),
      ),
      outlined('Mitgliedsverband der BAG HKV', {
        x: EDGE,
        y: 558,
        size: 30,
        weight: 400,
        fill: COLOURS.onDeep2,
      }),
      portrait(id, { x: WIDTH - EDGE - side, y: (HEIGHT - side) / 2, side }),
    ].join(''),
  );
}

function frame(content: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<path fill="${COLOURS.deep}" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>`,
    `<g transform="translate(${EDGE} 64) scale(${92 / 44})">${markParts()}</g>`,
    outlined('BAG HKV', { x: 192, y: 132, size: 66, weight: 600, fill: COLOURS.onDeep }),
    content,
    '</svg>',
  ].join('');
}

/** Nine in a row, two rows. */
function tile(id: string, index: number): string {
  const side = 108;
  const gap = (WIDTH - 2 * EDGE - 9 * side) / 8;
  const x = EDGE + (index % 9) * (side + gap);
  const y = 372 + Math.floor(index / 9) * (side + 10);
  const { big } = mapData.shapes;
  return inSquare(
    { x, y, side },
    mapData.tiles[id] ?? '',
    drawing(id, big.areas[id] ?? big.lands.bayern, mapData.point),
  );
}

function portrait(id: string, square: Square): string {
  const profile = mapData.profiles[id];
  if (!profile) throw new Error(`No such member: ${id}`);
  return inSquare(square, profile.viewBox, drawing(id, profile.path, profile.seat, 16));
}

interface Square {
  x: number;
  y: number;
  side: number;
}

function inSquare({ x, y, side }: Square, viewBox: string, content: string): string {
  return `<svg x="${x}" y="${y}" width="${side}" height="${side}" viewBox="${viewBox}">${content}</svg>`;
}

/** A filled area, or for the member without one its Land as a line; `seat` is drawn there, or where a radius is given. */
function drawing(id: string, path: string, { x, y }: { x: number; y: number }, radius?: number): string {
  const isPoint = id === POINT_MEMBER;
  const paint = isPoint
    ? `fill="none" stroke="${COLOURS.onDeep2}" stroke-width="1.5" vector-effect="non-scaling-stroke"`
    : `fill="${COLOURS.outline}"`;
  const seat =
    isPoint || radius ? `<circle fill="${COLOURS.amber}" cx="${x}" cy="${y}" r="${radius ?? 48}"/>` : '';
  return `<path ${paint} d="${path}"/>${seat}`;
}
