import {
  type Box,
  boxOf,
  centroid,
  contains,
  distanceToSegment,
  type Point,
  type Shape,
  segmentsOf,
  shapeArea,
} from './polygon';
import { textWidth } from './textWidth';

export const LINE_HEIGHT = 1.15;
/** From the top of the capitals to the foot of a comma, as part of the size. */
const LETTER_HEIGHT = 0.85;
/** More room than this does not make a place better; from here on the nearer one to the middle wins. */
const ENOUGH_ROOM = 36;
/** Places looked at along an area of square form; small ones get a finer grid. */
const PLACES = 40;

export interface Size {
  width: number;
  height: number;
}

export function sizeOfText(lines: readonly string[], size: number): Size {
  return {
    width: Math.max(...lines.map((line) => textWidth(line, size))),
    height: size * (LETTER_HEIGHT + (lines.length - 1) * LINE_HEIGHT),
  };
}

export function boxAround([x, y]: Point, { width, height }: Size): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** Zero when the line runs through the box. */
function distanceToBox(box: Box, line: readonly [Point, Point]): number {
  if (crosses(box, ...line)) return 0;
  const { left, top, right, bottom } = box;
  return Math.min(
    distanceToPoint(box, line[0]),
    distanceToPoint(box, line[1]),
    distanceToSegment([left, top], line),
    distanceToSegment([right, top], line),
    distanceToSegment([right, bottom], line),
    distanceToSegment([left, bottom], line),
  );
}

function distanceToPoint({ left, top, right, bottom }: Box, [x, y]: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** Cuts the line down to the box, side by side; it crosses when something is left. */
function crosses({ left, top, right, bottom }: Box, [x1, y1]: Point, [x2, y2]: Point): boolean {
  let [enter, leave] = [0, 1];
  for (const [start, way, low, high] of [
    [x1, x2 - x1, left, right],
    [y1, y2 - y1, top, bottom],
  ] as const) {
    if (way === 0 && (start < low || start > high)) return false;
    if (way === 0) continue;
    const [first, second] = [(low - start) / way, (high - start) / way];
    enter = Math.max(enter, Math.min(first, second));
    leave = Math.min(leave, Math.max(first, second));
  }
  return enter <= leave;
}

export interface Room {
  /** The box must lie in all of these. */
  inside: readonly Shape[];
  /** It must touch none of these. */
  clear?: readonly Shape[];
}

/** Distance of a box to the nearest border; below zero when the box does not fit. */
export function roomFor(box: Box, room: Room): number {
  const distance = distanceToBorders(box, bordersOf(room));
  return distance > 0 && liesIn(box, room) ? distance : -1;
}

/** With no border through it, a box lies where its middle does. */
function liesIn(box: Box, { inside, clear = [] }: Room): boolean {
  const middle: Point = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return inside.every((shape) => contains(shape, middle)) && !clear.some((shape) => contains(shape, middle));
}

interface Border extends Box {
  line: [Point, Point];
}

function bordersOf({ inside, clear = [] }: Room): Border[] {
  return [...inside, ...clear].flatMap(segmentsOf).map((line) => ({ line, ...boxOf([[line]]) }));
}

/** Zero as soon as it is clear that less than `enough` is left. */
function distanceToBorders(box: Box, borders: readonly Border[], enough = 0): number {
  let distance = Number.POSITIVE_INFINITY;
  for (const border of borders) {
    // Most borders are far away; the rough distance is never more than the true one.
    const beside = border.left > box.right ? border.left - box.right : box.left - border.right;
    const above = border.top > box.bottom ? border.top - box.bottom : box.top - border.bottom;
    if (beside >= distance || above >= distance) continue;
    distance = Math.min(distance, distanceToBox(box, border.line));
    if (distance <= enough) return 0;
  }
  return distance;
}

/** The place with most room nearest to the middle of the first shape. */
export function placeLabel(size: Size, room: Room): Point | undefined {
  const [shape] = room.inside;
  if (!shape) return undefined;
  const middle = centroid(shape);
  const borders = bordersOf(room);
  let best: { point: Point; score: number } | undefined;
  for (const point of gridOver(shape, middle)) {
    const loss = Math.hypot(point[0] - middle[0], point[1] - middle[1]) / 8;
    // Farther ones cannot win any more.
    if (best && ENOUGH_ROOM - loss <= best.score) break;
    const box = boxAround(point, size);
    const distance = distanceToBorders(box, borders, best ? best.score + loss : 0);
    const score = Math.min(distance, ENOUGH_ROOM) - loss;
    if (distance > 0 && (!best || score > best.score) && liesIn(box, room)) best = { point, score };
  }
  return best?.point;
}

/** Points all over a shape, the ones nearest to `middle` first. */
function gridOver(shape: Shape, [x, y]: Point): Point[] {
  const { left, top, right, bottom } = boxOf(shape);
  const step = Math.min(8, Math.max(2, Math.round(Math.sqrt(shapeArea(shape)) / PLACES)));
  const columns = Math.ceil((right - left) / step);
  const rows = Math.ceil((bottom - top) / step);
  return Array.from(
    { length: columns * rows },
    (_, index): Point => [
      Math.ceil(left) + (index % columns) * step,
      Math.ceil(top) + Math.floor(index / columns) * step,
    ],
  ).toSorted((a, b) => Math.hypot(a[0] - x, a[1] - y) - Math.hypot(b[0] - x, b[1] - y));
}

/** A box as a shape, to keep clear of. */
export function boxShape({ left, top, right, bottom }: Box): Shape {
  const corners: Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ];
  return [[corners]];
}
